import { messages } from './messages';

/** Names of texts, the groups before them with dots. */
type Paths<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string
    ? Name
    : `${Name}.${Paths<Group[Name]>}`;
}[keyof Group & string];

type TextAt<Group, Key> = Key extends keyof Group
  ? Group[Key]
  : Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Group
    ? TextAt<Group[Name], Rest>
    : never
  : never;

type Path = Paths<typeof messages>;

/** `days_one` and `days_other` are both asked for as `days`. */
type Asked<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Names under which texts are asked for. */
export type MessageKey = Asked<Path>;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Tail}`
  ? Name | Placeholders<Tail>
  : never;

/** Which plural it is depends on `count`, whether it is written or not. */
type Names<Key extends string> = Key extends Path
  ? Placeholders<TextAt<typeof messages, Key>>
  : Placeholders<TextAt<typeof messages, `${Key}_other`>> | 'count';

type Values<Key extends string> = {
  [Name in Names<Key>]: Name extends 'count' ? number : string;
};

/** Looks up a text of this plugin. */
export type MartechTranslation = <Key extends MessageKey>(
  key: Key,
  ...values: [Names<Key>] extends [never] ? [] : [values: Values<Key>]
) => string;
