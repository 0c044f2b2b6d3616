create table webhook (
  id       varchar(40) primary key,
  url      text not null,
  kinds    text not null,
  secret   text not null,
  active   boolean not null,
  made_at  timestamp with time zone not null,
  made_by  varchar(200) not null
);

create table delivery (
  id        varchar(40) primary key,
  webhook   varchar(40) not null references webhook (id) on delete cascade,
  ordinal   bigint not null,
  kind      varchar(40) not null,
  body      text not null,
  state     varchar(10) not null,
  attempts  int not null,
  due_at    timestamp with time zone not null,
  status    int,
  fault     text,
  made_at   timestamp with time zone not null
);
create index delivery_due on delivery (state, due_at);
create index delivery_webhook on delivery (webhook, ordinal);

create table job (
  id          varchar(40) primary key,
  state       varchar(10) not null,
  total       int not null,
  done        int not null,
  failed      int not null,
  made_at     timestamp with time zone not null,
  changed_at  timestamp with time zone not null,
  made_by     varchar(200) not null
);
create index job_state on job (state, made_at);

create table job_item (
  job      varchar(40) not null references job (id) on delete cascade,
  ordinal  int not null,
  body     text not null,
  result   text,
  primary key (job, ordinal)
);

create table api_key (
  id          varchar(40) primary key,
  name        varchar(200) not null,
  clearance   varchar(20) not null,
  digest      varchar(64) not null unique,
  made_at     timestamp with time zone not null,
  made_by     varchar(200) not null,
  revoked_at  timestamp with time zone
);

create table audit (
  ordinal    bigint generated always as identity primary key,
  made_at    timestamp with time zone not null,
  made_by    varchar(200) not null,
  clearance  varchar(20) not null,
  address    varchar(60) not null,
  method     varchar(10) not null,
  path       text not null,
  status     int not null
);
