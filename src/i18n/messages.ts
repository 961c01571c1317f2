/** The shape of one language's messages: the same keys as Italian, any words. A missing or a surplus key does not compile. */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translated<Messages[Key]>;
};
