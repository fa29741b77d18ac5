// Azurite answers every query by a walk through the whole table, though its rows are indexed by partition. Table Storage goes to the partition.
// With this, only the rows that the index names are walked through: the answers are the same.
const { createRequire } = require('node:module');
const Store = createRequire(`${process.cwd()}/`)('azurite/dist/src/table/persistence/LokiTableMetadataStore').default;
const walk = Store.prototype.queryTableEntities;

const named = (filter) => {
  const [, sign, quoted] = /^\(?PartitionKey (eq|gt|ge) '((?:[^']|'')*)'/.exec(filter ?? '') ?? [];
  return sign && { PartitionKey: { [`$${sign === 'ge' ? 'gte' : sign}`]: quoted.replaceAll("''", "'") } };
};

Store.prototype.queryTableEntities = function (context, account, table, options, ...rest) {
  const partitions = named(options.filter);
  if (!partitions) return walk.call(this, context, account, table, options, ...rest);
  const narrow = Object.create(this);
  narrow.getEntityCollection = (...whose) => ({ chain: () => this.getEntityCollection(...whose).chain().find(partitions) });
  return walk.call(narrow, context, account, table, options, ...rest);
};
