// Azurite answers every query by a walk through the whole table, though its rows are indexed by partition. Table Storage goes to the partition.
// With this, only the rows that the index names are walked through: the answers are the same.
const { createRequire } = require('node:module');
const Store = createRequire(`${process.cwd()}/`)('azurite/dist/src/table/persistence/LokiTableMetadataStore').default;
const walk = Store.prototype.queryTableEntities;

const OPENING = /^\(?PartitionKey (eq|gt|ge) '((?:[^']|'')*)'/;
const BOUNDS_ONLY = /^\(?PartitionKey g[te] '(?:[^']|'')*'\)? and \(?PartitionKey lt '(?:[^']|'')*'\)?$/;

const first = (rows, partitions) => rows.chain().find({ PartitionKey: partitions }).limit(1).data()[0]?.PartitionKey;

// One row is asked for: it is the first partition's, and the next partition's says that there are more.
const firstTwo = (rows, beyond) => {
  const one = first(rows, beyond);
  return one === undefined ? beyond : { $between: [one, first(rows, { $gt: one }) ?? one] };
};

const partitionsOf = (rows, { filter = '', top }) => {
  const [, sign, quoted] = OPENING.exec(filter) ?? [];
  const name = quoted?.replaceAll("''", "'");
  if (sign === 'eq') return { $eq: name };
  const beyond = sign && { [sign === 'gt' ? '$gt' : '$gte']: name };
  return beyond && Number(top) === 1 && BOUNDS_ONLY.test(filter) ? firstTwo(rows, beyond) : beyond;
};

Store.prototype.queryTableEntities = function (context, account, table, options, ...rest) {
  const rows = this.getEntityCollection(account, table, context);
  const partitions = partitionsOf(rows, options);
  if (!partitions) return walk.call(this, context, account, table, options, ...rest);
  const narrow = Object.create(this);
  narrow.getEntityCollection = () => ({ chain: () => rows.chain().find({ PartitionKey: partitions }) });
  return walk.call(narrow, context, account, table, options, ...rest);
};
