import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';

/** Says that there is nothing, and what to do about it. */
export function Empty(props: { title: string; nextStep: string }) {
  return (
    <Box py={1}>
      <Typography variant="body1">{props.title}</Typography>
      <Typography variant="body2" color="textSecondary">
        {props.nextStep}
      </Typography>
    </Box>
  );
}
