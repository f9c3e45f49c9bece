import { createTheme, ThemeProvider, useTheme } from '@material-ui/core/styles';
import { render, screen } from '@testing-library/react';
import { ReadablePage } from './ReadablePage';

const Quiet = () => <p>{useTheme().palette.text.secondary}</p>;

it.each([
  ['the usual grey', {}, 'rgba(0, 0, 0, 0.62)'],
  ['a grey of the adopter', { text: { secondary: '#555' } }, '#555'],
  ['the dark theme', { type: 'dark' as const }, 'rgba(255, 255, 255, 0.7)'],
])('writes %s so that it can be read', (_, palette, expected) => {
  render(
    <ThemeProvider theme={createTheme({ palette })}>
      <ReadablePage>
        <Quiet />
      </ReadablePage>
    </ThemeProvider>,
  );
  expect(screen.getByText(expected)).toBeInTheDocument();
});
