-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "year" INTEGER,
    "licence" TEXT,
    "url" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" TEXT NOT NULL,
    "name_nb" TEXT NOT NULL,
    "name_nn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "planned_end" DATE NOT NULL,
    "revised_end_year" INTEGER,
    "baseline_year" INTEGER NOT NULL,
    "test_data" BOOLEAN NOT NULL DEFAULT false,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "county_governor" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "county_governor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "county" (
    "id" TEXT NOT NULL,
    "number" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "county_governor_id" TEXT,

    CONSTRAINT "county_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" TEXT NOT NULL,
    "organisation_number" CHAR(9),

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality_version" (
    "municipality_id" TEXT NOT NULL,
    "number" CHAR(4) NOT NULL,
    "name" TEXT,
    "official_form" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "county_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "municipality_version_pk" PRIMARY KEY ("municipality_id","valid_from")
);

-- CreateTable
CREATE TABLE "municipality_change" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "happened" DATE NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "municipality_change_pk" PRIMARY KEY ("from_id","to_id","happened")
);

-- CreateTable
CREATE TABLE "participation" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "county_governor_id" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "participation_pk" PRIMARY KEY ("programme_id","municipality_id")
);

-- CreateTable
CREATE TABLE "ministry" (
    "id" TEXT NOT NULL,
    "name_nb" TEXT NOT NULL,
    "name_nn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "ministry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant_scheme" (
    "id" TEXT NOT NULL,
    "ministry_id" TEXT NOT NULL,
    "chapter" INTEGER NOT NULL,
    "post" CHAR(2) NOT NULL,
    "allocation_type" TEXT,
    "objective_and_target" TEXT,
    "achievement_criteria" TEXT,
    "allocation_criteria" TEXT,
    "follow_up_and_control" TEXT,
    "evaluation" TEXT,
    "test_data" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "grant_scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant_scheme_name" (
    "scheme_id" TEXT NOT NULL,
    "documented_year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "grant_scheme_name_pk" PRIMARY KEY ("scheme_id","documented_year")
);

-- CreateTable
CREATE TABLE "programme_scheme" (
    "programme_id" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,

    CONSTRAINT "programme_scheme_pk" PRIMARY KEY ("programme_id","scheme_id")
);

-- CreateTable
CREATE TABLE "historical_grant" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "historical_grant_pk" PRIMARY KEY ("programme_id","municipality_id","scheme_id","year")
);

-- CreateTable
CREATE TABLE "continued_grant" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "scheme_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "awarded_on" DATE,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "continued_grant_pk" PRIMARY KEY ("programme_id","municipality_id","scheme_id","year")
);

-- CreateTable
CREATE TABLE "printed_total" (
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "source_table" TEXT NOT NULL,
    "municipality_id" TEXT,
    "scheme_id" TEXT,
    "year" INTEGER,
    "amount" BIGINT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "printed_total_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" TEXT NOT NULL,
    "name_nb" TEXT NOT NULL,
    "name_nn" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_table" TEXT NOT NULL,
    "reference_day" CHAR(5) NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_value" (
    "indicator_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "borders_year" INTEGER NOT NULL,
    "value" DECIMAL(30,10) NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "indicator_value_pk" PRIMARY KEY ("indicator_id","municipality_id","year","borders_year")
);

-- CreateTable
CREATE TABLE "calculation_run" (
    "id" UUID NOT NULL,
    "programme_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "starting_point" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "provenance" TEXT NOT NULL,
    "problem_hash" TEXT NOT NULL,
    "result_hash" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_by_system" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calculation_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calculation_assumption" (
    "programme_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "inferred" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_reference" TEXT NOT NULL,

    CONSTRAINT "calculation_assumption_pk" PRIMARY KEY ("programme_id","year","key")
);

-- CreateTable
CREATE TABLE "allocation" (
    "programme_id" TEXT NOT NULL,
    "municipality_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "run_id" UUID,
    "source_id" TEXT,
    "source_reference" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "allocation_pk" PRIMARY KEY ("programme_id","municipality_id","year","version")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "programme_id" TEXT,
    "municipality_id" TEXT,
    "county_governor_id" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_user_id" UUID,
    "actor_system" TEXT,
    "acting_role" TEXT NOT NULL,
    "programme_id" TEXT,
    "municipality_id" TEXT,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "county_number_from_key" ON "county"("number", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_organisation_number_key" ON "municipality"("organisation_number");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_version_number_from_key" ON "municipality_version"("number", "valid_from");

-- CreateIndex
CREATE INDEX "participation_county_governor_idx" ON "participation"("county_governor_id");

-- CreateIndex
CREATE UNIQUE INDEX "grant_scheme_budget_key" ON "grant_scheme"("ministry_id", "chapter", "post");

-- CreateIndex
CREATE INDEX "indicator_value_year_idx" ON "indicator_value"("indicator_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "calculation_run_programme_key" ON "calculation_run"("programme_id", "id");

-- CreateIndex
CREATE INDEX "membership_user_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "session_user_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "audit_event_programme_idx" ON "audit_event"("programme_id", "occurred_at");

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "county" ADD CONSTRAINT "county_governor_fk" FOREIGN KEY ("county_governor_id") REFERENCES "county_governor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_version" ADD CONSTRAINT "municipality_version_municipality_fk" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_version" ADD CONSTRAINT "municipality_version_county_fk" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_version" ADD CONSTRAINT "municipality_version_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_change" ADD CONSTRAINT "municipality_change_from_fk" FOREIGN KEY ("from_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipality_change" ADD CONSTRAINT "municipality_change_to_fk" FOREIGN KEY ("to_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_municipality_fk" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_county_governor_fk" FOREIGN KEY ("county_governor_id") REFERENCES "county_governor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_scheme" ADD CONSTRAINT "grant_scheme_ministry_fk" FOREIGN KEY ("ministry_id") REFERENCES "ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_scheme_name" ADD CONSTRAINT "grant_scheme_name_scheme_fk" FOREIGN KEY ("scheme_id") REFERENCES "grant_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_scheme_name" ADD CONSTRAINT "grant_scheme_name_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scheme" ADD CONSTRAINT "programme_scheme_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scheme" ADD CONSTRAINT "programme_scheme_scheme_fk" FOREIGN KEY ("scheme_id") REFERENCES "grant_scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "historical_grant" ADD CONSTRAINT "historical_grant_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "historical_grant" ADD CONSTRAINT "historical_grant_scheme_fk" FOREIGN KEY ("programme_id", "scheme_id") REFERENCES "programme_scheme"("programme_id", "scheme_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "historical_grant" ADD CONSTRAINT "historical_grant_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "continued_grant" ADD CONSTRAINT "continued_grant_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "continued_grant" ADD CONSTRAINT "continued_grant_scheme_fk" FOREIGN KEY ("programme_id", "scheme_id") REFERENCES "programme_scheme"("programme_id", "scheme_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "continued_grant" ADD CONSTRAINT "continued_grant_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printed_total" ADD CONSTRAINT "printed_total_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "printed_total" ADD CONSTRAINT "printed_total_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_indicator_fk" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_municipality_fk" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value" ADD CONSTRAINT "indicator_value_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calculation_run" ADD CONSTRAINT "calculation_run_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calculation_run" ADD CONSTRAINT "calculation_run_created_by_fk" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calculation_assumption" ADD CONSTRAINT "calculation_assumption_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calculation_assumption" ADD CONSTRAINT "calculation_assumption_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_run_fk" FOREIGN KEY ("programme_id", "run_id") REFERENCES "calculation_run"("programme_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_source_fk" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_fk" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_programme_fk" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation"("programme_id", "municipality_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_county_governor_fk" FOREIGN KEY ("county_governor_id") REFERENCES "county_governor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_fk" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
