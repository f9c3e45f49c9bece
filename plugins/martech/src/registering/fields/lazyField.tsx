import { Progress } from '@backstage/core-components';
import { ComponentType, lazy, Suspense } from 'react';
import { MartechQueryProvider } from '../../api';
import { FieldProps } from './fieldProps';

/** A field whose code is loaded when a form first shows it. */
export function lazyField<Value, Options>(
  load: () => Promise<ComponentType<FieldProps<Value, Options>>>,
) {
  const Field = lazy(async () => {
    const Loaded = await load();
    return {
      default: (props: { field: FieldProps<Value, Options> }) => (
        <Loaded {...props.field} />
      ),
    };
  });
  return function LazyField(props: FieldProps<Value, Options>) {
    return (
      <MartechQueryProvider>
        <Suspense fallback={<Progress />}>
          <Field field={props} />
        </Suspense>
      </MartechQueryProvider>
    );
  };
}
