export { readMoneyPolicy, toBase, type Money, type MoneyPolicy } from './money';
export {
  contractDates,
  type ContractDates,
  type ContractTerms,
} from './contractDates';
