/** One step of the schema. A step that has been released is never changed: its digest stands in every store. */
export interface Migration {
  readonly number: number
  readonly name: string
  /** `SERIAL` stands for the engine's own kind of growing key; all else is the same SQL everywhere. */
  readonly statements: readonly string[]
}

/** All steps in order. */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'runs, letters, files',
    statements: [
      // What holds for all rows of a run stands on the run: a run never mixes versions.
      `create table run (
        id SERIAL,
        name text not null unique,
        series text not null,
        engine text not null,
        rules text not null,
        score_model text not null,
        measures integer not null,
        sampling text,
        counted text not null,
        started text not null,
        finished text
      )`,
      // Narrow, because most questions walk through all of it; what only few ask for lies in detail.
      `create table letter (
        id SERIAL,
        run_id bigint not null references run (id) on delete cascade,
        pseudonym text not null,
        is_current integer not null,
        center text,
        kind text not null,
        date text,
        month text,
        template text,
        case_type text,
        words integer not null,
        language text not null,
        not_scored text,
        score double precision,
        grade text,
        hovedbudskab double precision,
        paragraffer double precision,
        sprog double precision,
        tiltale double precision,
        gates text not null,
        suppressed integer not null,
        settings text not null,
        unique (run_id, pseudonym)
      )`,
      `create table detail (
        letter_id bigint primary key references letter (id) on delete cascade,
        measures text not null,
        findings text not null
      )`,
      `create table file (
        run_id bigint not null references run (id) on delete cascade,
        file text not null,
        path text,
        pseudonym text,
        outcome text not null,
        reason text,
        center text,
        content text,
        primary key (run_id, file)
      )`,
      // The yearly share of each centre is read from the index alone.
      'create index letter_share on letter (is_current, center, month, grade, not_scored)',
      'create index letter_pseudonym on letter (pseudonym)',
      'create index file_content on file (content)',
      `create table regrading (
        id SERIAL,
        at text not null,
        score_model text not null,
        regraded integer not null,
        kept integer not null
      )`,
    ],
  },
  {
    number: 2,
    name: 'counts',
    statements: [
      // Read by questions about shares instead of a million letters; an empty text stands for null, which no key holds.
      `create table letter_count (
        run_id bigint not null references run (id) on delete cascade,
        center text not null,
        month text not null,
        kind text not null,
        grade text not null,
        not_scored text not null,
        letters integer not null,
        current_letters integer not null,
        primary key (run_id, center, month, kind, grade, not_scored)
      )`,
      `insert into letter_count
        select run_id, coalesce(center, ''), coalesce(month, ''), kind, coalesce(grade, ''), coalesce(not_scored, ''),
          count(*), sum(is_current)
        from letter group by 1, 2, 3, 4, 5, 6`,
      'drop index letter_share',
    ],
  },
]
