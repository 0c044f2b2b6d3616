-- One script for H2 (PostgreSQL mode) and PostgreSQL: no "on conflict do update", no "returning", no partial indexes.

create table story (
  id          varchar(200) primary key,
  title       text,
  desk        varchar(100) not null,
  revision    bigint not null,
  runs        bigint not null,
  gate        varchar(8) not null,
  errors      int not null,
  warnings    int not null,
  notes       int not null,
  created_at  timestamp with time zone not null,
  changed_at  timestamp with time zone not null,
  wakes_at    timestamp with time zone
);
create index story_wakes on story (wakes_at);

create table article_version (
  story     varchar(200) not null references story (id) on delete cascade,
  article   varchar(200) not null,
  version   int not null,
  place     int not null,
  latest    boolean not null,
  removed   boolean not null,
  made_at   timestamp with time zone not null,
  made_by   varchar(200) not null,
  body      text not null,
  primary key (story, article, version)
);

create table run (
  story     varchar(200) not null references story (id) on delete cascade,
  ordinal   bigint not null,
  cause     varchar(40) not null,
  made_at   timestamp with time zone not null,
  made_by   varchar(200) not null,
  body      text not null,
  primary key (story, ordinal)
);

create table snapshot (
  story  varchar(200) primary key references story (id) on delete cascade,
  body   text not null
);

create table decision (
  story      varchar(200) not null references story (id) on delete cascade,
  finding    varchar(64) not null,
  ordinal    int not null,
  fact_type  varchar(200) not null,
  action     varchar(20) not null,
  words      text,
  until_day  varchar(10),
  assignee   varchar(200),
  vals       text not null,
  made_at    timestamp with time zone not null,
  made_by    varchar(200) not null,
  primary key (story, finding, ordinal)
);
create index decision_fact_type on decision (fact_type);

create table succession (
  story        varchar(200) not null references story (id) on delete cascade,
  finding      varchar(64) not null,
  predecessor  varchar(64) not null,
  primary key (story, finding)
);

create table desk_policy (
  desk      varchar(100) not null,
  revision  bigint not null,
  made_at   timestamp with time zone not null,
  made_by   varchar(200) not null,
  body      text not null,
  primary key (desk, revision)
);

create table receipt (
  caller   varchar(200) not null,
  token    varchar(255) not null,
  digest   varchar(64) not null,
  target   text not null,
  made_at  timestamp with time zone not null,
  primary key (caller, token)
);

create table event_counter (n bigint not null);
insert into event_counter (n) values (0);

create table event (
  ordinal     bigint primary key,
  kind        varchar(40) not null,
  story       varchar(200) not null,
  made_at     timestamp with time zone not null,
  dispatched  boolean not null,
  body        text not null
);
create index event_dispatched on event (dispatched, ordinal);
create index event_story on event (story, ordinal);
