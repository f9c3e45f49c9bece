export { AgreementsCard } from './AgreementsCard';
