import { EntityTable } from '../../components/EntityTable';
import { ComponentProps } from 'react';

/** What the rows of a list are drawn from, as a table or otherwise. */
export type TableProps = ComponentProps<typeof EntityTable>;
