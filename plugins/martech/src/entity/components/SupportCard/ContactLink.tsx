import { Entity } from '@backstage/catalog-model';
import { Contact } from '../../lib/contact';
import { EntityName } from '../EntityName';
import { WebLink } from '../WebLink';

/** A contact as a link to its page, or as words. */
export function ContactLink(props: {
  contact: Contact;
  entities: Map<string, Entity>;
}) {
  const { contact, entities } = props;
  switch (contact.kind) {
    case 'entity':
      return (
        <EntityName
          entityRef={contact.ref}
          entity={entities.get(contact.ref)}
        />
      );
    case 'web':
      return <WebLink href={contact.href} />;
    default:
      return <>{contact.text}</>;
  }
}
