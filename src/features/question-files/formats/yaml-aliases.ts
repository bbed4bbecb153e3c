import { type Alias, type Document, isAlias, type Node, visit } from 'yaml';

/** How many characters aliases may repeat in all: ten thousand questions that share their options need a fifth of it. */
const MOST_REPEATED = 4 * 1024 * 1024;

/** A short file says, by aliases, more than memory and patience bear. */
export class AliasesRepeatTooMuch extends Error {}

/** What each alias stands for. The library would walk through the whole document for each of them. */
export class YamlAliases {
  private readonly targets = new Map<Alias, Node | undefined>();
  private left = MOST_REPEATED;

  constructor(document: Document.Parsed) {
    const anchored = new Map<string, Node>();
    visit(document, {
      Node: (_key, node) => {
        if (isAlias(node)) this.targets.set(node, anchored.get(node.source));
        else if (node.anchor) anchored.set(node.anchor, node);
      },
    });
  }

  /** Those that name an anchor which doesn't stand before them. */
  get lost(): Alias[] {
    return [...this.targets].flatMap(([alias, target]) => (target ? [] : alias));
  }

  /** @throws AliasesRepeatTooMuch */
  resolved(node: unknown): unknown {
    if (!isAlias(node)) return node;
    const target = this.targets.get(node);
    const [start, end] = target?.range ?? [0, 0];
    this.left -= end - start;
    if (this.left < 0) throw new AliasesRepeatTooMuch();
    return target;
  }
}
