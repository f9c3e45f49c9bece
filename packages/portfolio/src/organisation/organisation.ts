import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { metadata } from '../entity/metadata';
import { nameOf } from '../entity/nameOf';
import { CompleteOptions } from '../options';
import { Random } from '../random/Random';
import { familyNames, firstNames } from './names';
import { teams, units } from './units';

/** A team and the people in it, as full entity references. */
export interface Team {
  unit: string;
  ref: string;
  people: string[];
}

/** The people of a generated company. */
export interface Organisation {
  entities: Entity[];
  teams: Team[];
}

const PLATFORMS_PER_PERSON = 20;
const PEOPLE_PER_TEAM = 8;
const COMPANY = 'company';

/** Groups and people, about one person for twenty platforms. */
export function organisation(
  options: CompleteOptions,
  random: Random,
): Organisation {
  const headcount = Math.max(
    12,
    Math.ceil(options.platforms / PLATFORMS_PER_PERSON),
  );
  const teamCount = Math.max(3, Math.ceil(headcount / PEOPLE_PER_TEAM));
  const group = (
    title: string,
    type: string,
    parent: string | undefined,
    children: string[],
  ): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: metadata(options, { name: nameOf(title), title }),
    spec: {
      type,
      profile: { displayName: title },
      ...(parent && { parent }),
      children,
    },
  });

  const inUnits = Array.from({ length: teamCount }, (_, index) => {
    const unit = units[index % units.length];
    const round = Math.floor(index / units.length);
    const office = Math.floor(round / teams.length);
    const name = `${unit} ${teams[round % teams.length]}`;
    return { unit, title: office ? `${name} ${office + 1}` : name };
  });
  const usedUnits = units.slice(0, Math.min(units.length, teamCount));
  const groups = [
    group(
      'Company',
      'organization',
      undefined,
      usedUnits.map(u => nameOf(u)),
    ),
    ...usedUnits.map(unit =>
      group(
        unit,
        'department',
        COMPANY,
        inUnits.filter(t => t.unit === unit).map(t => nameOf(t.title)),
      ),
    ),
    ...inUnits.map(({ unit, title }) => group(title, 'team', nameOf(unit), [])),
  ];

  const users = Array.from({ length: headcount }, (_, index): Entity => {
    const title = `${random.pick(firstNames)} ${random.pick(familyNames)}`;
    const name = nameOf(title, `-${index + 1}`);
    return {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'User',
      metadata: metadata(options, { name, title }),
      spec: {
        profile: { displayName: title, email: `${name}@company.example` },
        memberOf: [nameOf(inUnits[index % teamCount].title)],
      },
    };
  });

  return {
    entities: [...groups, ...users],
    teams: inUnits.map(({ unit, title }, at) => ({
      unit,
      ref: `group:${options.namespace}/${nameOf(title)}`,
      people: users
        .filter((_, index) => index % teamCount === at)
        .map(user => stringifyEntityRef(user)),
    })),
  };
}
