import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import clsx from 'clsx';
import { ReactNode } from 'react';
import { listOf } from '../lib/recordDraft';
import { FieldProps } from './fieldProps';
import { useFieldStyles } from './useFieldStyles';

/** Something to tick. */
export interface TickOption {
  id: string;
  name: ReactNode;
  more?: ReactNode;
}

/** Any number of values, each to tick. */
export function TickList(
  props: FieldProps & { options: readonly TickOption[]; wide?: boolean },
) {
  const { field, label, help, draft, problem, options, wide, onChange } = props;
  const classes = useFieldStyles();
  const ticked = listOf(draft, field.id);
  const toggle = (id: string) =>
    onChange(
      ticked.includes(id)
        ? ticked.filter(other => other !== id)
        : [...ticked, id],
    );
  return (
    <FormControl component="fieldset" fullWidth error={problem !== undefined}>
      <FormLabel component="legend" className={classes.legend}>
        {label}
      </FormLabel>
      <FormHelperText>{problem ?? help}</FormHelperText>
      <div className={clsx(classes.options, wide && classes.wide)}>
        {options.map(({ id, name, more }) => (
          <FormControlLabel
            key={id}
            className={classes.option}
            control={
              <Checkbox
                size="small"
                color="primary"
                className={classes.box}
                checked={ticked.includes(id)}
                onChange={() => toggle(id)}
              />
            }
            label={
              <div className={classes.name}>
                {name}
                {more && <span className={classes.more}>{more}</span>}
              </div>
            }
          />
        ))}
      </div>
    </FormControl>
  );
}
