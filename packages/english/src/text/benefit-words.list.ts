import { setOf } from '../words.ts'

/** Words of Danish welfare, of English letters about it, and Latin ones of offices, that dictionary-en-gb lacks. */
export const benefitWords: ReadonlySet<string> = setOf(`
  caseworker caseworkers jobcentre jobcentres flexjob flexjobs fleksjob kindergarten kommune kommunes kroner
  rehabilitation instalment instalments payslip payslips jobseeker jobseekers prepayment preschool aftercare
  resourcing upskilling reablement respite caregiver caregivers carer carers homecare helpline teleworking email
  emails online website websites login logins app apps smartphone homepage inbox webform download downloads upload
  uploaded uploading nemkonto borger dk mitid euro euros cpr cvr wellbeing childcare childminder childminders
  daycare nonresident codetermination autism autistic dyslexia dyslexic diabetes dialysis gluten physiotherapist
  physiotherapists occupational podiatry counselling counsellor counsellors coworker coworkers timeframe timeslot
  pensionable taxable deductible nondeductible annum diem alia rata bona fide facto ipso cetera prima facie
`)
