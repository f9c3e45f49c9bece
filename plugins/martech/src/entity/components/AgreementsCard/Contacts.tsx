import { Link } from '@backstage/core-components';
import { MarketingVendor } from '@martech-portal/backstage-plugin-martech-common';
import { Row } from '../Row';
import { Rows } from '../Rows';

/** People at the vendor, with how to reach them. */
export function Contacts(props: {
  contacts: NonNullable<MarketingVendor['spec']['contacts']>;
}) {
  return (
    <Rows>
      {props.contacts.map(({ email, name, phone, role }) => (
        <Row
          key={`${name} ${email}`}
          name={name}
          more={role}
          side={
            <>
              {email && <Link to={`mailto:${email}`}>{email}</Link>}
              {phone && <span>{phone}</span>}
            </>
          }
        />
      ))}
    </Rows>
  );
}
