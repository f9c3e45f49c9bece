import { MarketingPlatform } from '@martech-portal/backstage-plugin-martech-common';
import { contactOf } from './contact';
import { refOf } from './refOf';

/** Everybody the support card names, for one request. */
export function supportRefs(platform: MarketingPlatform): string[] {
  const { intake, support } = platform.spec;
  const contacts = (support?.levels ?? []).flatMap(({ contact }) => {
    const read = contactOf(contact, platform);
    return read.kind === 'entity' ? [read.ref] : [];
  });
  const others = [
    refOf(intake?.owner, 'Group', platform),
    refOf(intake?.template, 'Template', platform),
  ];
  return [...contacts, ...others.flatMap(ref => ref ?? [])];
}
