import { readInventory } from './readInventory';

const dataUrl = (content: string, type = 'text/csv;name=list.csv;base64') =>
  `data:${type},${Buffer.from(content).toString('base64')}`;

describe('readInventory', () => {
  it.each([
    ['text', 'Tool\nForms', 'Tool\nForms', 'csv'],
    ['a list', ' [{"title":"Forms"}]', ' [{"title":"Forms"}]', 'json'],
    ['a file', dataUrl('Tööl\nFörms'), 'Tööl\nFörms', 'csv'],
    ['a file of Excel', dataUrl('\uFEFFTool;Team'), 'Tool;Team', 'csv'],
    ['a file as it is', 'data:,Tool%0AForms', 'Tool\nForms', 'csv'],
  ])('reads %s', (_, text, expected, format) => {
    expect(readInventory({ text })).toEqual({ text: expected, format });
  });

  it('is told the format', () => {
    const { format } = readInventory({ text: '[x]\n1', format: 'csv' });
    expect(format).toBe('csv');
  });

  it.each([
    ['', 'is empty'],
    [dataUrl(' \n'), 'is empty'],
    ['data:nothing', 'is not a file'],
    [dataUrl('PK\u0003\u0004\u0000'), 'save the table as CSV'],
  ])('refuses %j', (text, message) => {
    expect(() => readInventory({ text })).toThrow(message);
  });
});
