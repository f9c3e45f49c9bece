import { RoleId } from '../../roles';
import { DecisionSide } from './decisionAreas';

/**
 * Letters of a RACI matrix: responsible does it, accountable decides (exactly
 * one), consulted is asked before, informed is told after.
 *
 * @public
 */
export type Raci = 'responsible' | 'accountable' | 'consulted' | 'informed';

/**
 * One decision area: who decides, by role on the platform, and the group that
 * decides where nobody holds the role.
 *
 * @public
 */
export interface DecisionArea {
  id: string;
  title: string;
  side: DecisionSide;
  /** Missing for free areas: nothing is decided there. */
  accountable?: RoleId;
  responsible: RoleId[];
  consulted: RoleId[];
  informed: RoleId[];
  /** Full reference of a group, config `martech.operatingModel.areas.<id>.group`. */
  group?: string;
}

/**
 * The decision rights between marketing and IT.
 *
 * @public
 */
export interface OperatingModel {
  areas: DecisionArea[];
  /** Group that decides where a whole area has nobody left. */
  directors?: string;
  /** Group of those who run governance: they see what has no approver. */
  governance?: string;
  /** Area of what names none, or one that does not exist. */
  fallbackArea: string;
}
