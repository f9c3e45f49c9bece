import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Overlap } from '@martech-portal/backstage-plugin-martech-common';
import { Word } from '../../../components/Word';
import { ControlChip } from '../../../control/components/ControlChip';
import { useFormats } from '../../../hooks/useFormats';
import { useMartechTranslation } from '../../../hooks/useMartechTranslation';
import { useVocabularies } from '../../../hooks/useVocabularies';
import { sharedTitles } from '../../lib/sharedTitles';
import { useOverlapStyles } from './useOverlapStyles';

/** A platform that serves the need already: whose it is, how it stands, what it costs. */
export function OverlapPlatform(props: {
  platform: Overlap['platforms'][number];
  /** Title of the team that answers for it. */
  owner: string | undefined;
}) {
  const { owner, platform } = props;
  const { annualCost, controlState, entityRef, lifecycle, title } = platform;
  const t = useMartechTranslation();
  const formats = useFormats();
  const classes = useOverlapStyles();
  const { capabilities, markets } = sharedTitles(platform, useVocabularies());
  const shared = [
    ...(platform.sameType ? [t('registering.overlap.sameType')] : []),
    ...(capabilities.length
      ? [
          t('registering.overlap.capabilities', {
            names: capabilities.join(', '),
          }),
        ]
      : []),
    ...(markets.length
      ? [t('registering.overlap.markets', { names: markets.join(', ') })]
      : []),
  ];
  return (
    <li className={classes.platform}>
      <div className={classes.line}>
        <span className={classes.name}>
          {/* In a tab of its own: the form would be lost. */}
          <EntityRefLink
            entityRef={entityRef}
            target="_blank"
            rel="noopener"
            hideIcon
          >
            {title}
          </EntityRefLink>
        </span>
        {controlState && <ControlChip state={controlState} />}
      </div>
      <div className={classes.line}>
        <Word t={t} list="platformLifecycle" value={lifecycle} />
        <span>
          {owner
            ? t('registering.overlap.owner', { owner })
            : t('registering.overlap.noOwner')}
        </span>
        <span>
          {annualCost
            ? t('registering.overlap.cost', { cost: formats.money(annualCost) })
            : t('registering.overlap.noCost')}
        </span>
      </div>
      <div className={classes.quiet}>{shared.join(' · ')}</div>
    </li>
  );
}
