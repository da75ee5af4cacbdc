-- What the tables must always be true to: checks, keys that Prisma cannot express, append-only rows, row security.

-- 1. Named checks -----------------------------------------------------------------------------------------------------

ALTER TABLE "programme"
  ADD CONSTRAINT "programme_years_check" CHECK ("first_year" BETWEEN 2000 AND 2100 AND "last_year" BETWEEN "first_year" AND 2100),
  ADD CONSTRAINT "programme_period_check" CHECK ("planned_end" > "starts_on" AND ("revised_end_year" IS NULL OR "revised_end_year" >= "last_year"));
ALTER TABLE "county"
  ADD CONSTRAINT "county_number_check" CHECK ("number" ~ '^[0-9]{2}$'),
  ADD CONSTRAINT "county_period_check" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "municipality"
  ADD CONSTRAINT "municipality_organisation_number_check" CHECK ("organisation_number" ~ '^[0-9]{9}$');
ALTER TABLE "municipality_version"
  ADD CONSTRAINT "municipality_version_number_check" CHECK ("number" ~ '^[0-9]{4}$'),
  ADD CONSTRAINT "municipality_version_official_form_check" CHECK ("official_form" IN ('nb', 'nn', 'neutral')),
  ADD CONSTRAINT "municipality_version_period_check" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "municipality_change"
  ADD CONSTRAINT "municipality_change_kind_check" CHECK ("kind" IN ('renumbering', 'merger', 'split'));
ALTER TABLE "participation"
  ADD CONSTRAINT "participation_period_check" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "grant_scheme"
  ADD CONSTRAINT "grant_scheme_post_check" CHECK ("post" ~ '^[0-9]{2}$'),
  ADD CONSTRAINT "grant_scheme_id_check" CHECK ("id" = "chapter"::text || '.' || "post"),
  ADD CONSTRAINT "grant_scheme_allocation_type_check" CHECK ("allocation_type" IN ('criteria', 'discretionary'));
ALTER TABLE "historical_grant"
  ADD CONSTRAINT "historical_grant_amount_check" CHECK ("amount" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "continued_grant"
  ADD CONSTRAINT "continued_grant_amount_check" CHECK ("amount" BETWEEN 0 AND 9007199254740991);
ALTER TABLE "printed_total"
  ADD CONSTRAINT "printed_total_table_check" CHECK ("source_table" IN ('table-1', 'table-2')),
  ADD CONSTRAINT "printed_total_cell_key" UNIQUE NULLS NOT DISTINCT ("programme_id", "source_table", "municipality_id", "scheme_id", "year"),
  ADD CONSTRAINT "printed_total_participation_fk" FOREIGN KEY ("programme_id", "municipality_id") REFERENCES "participation" ("programme_id", "municipality_id"),
  ADD CONSTRAINT "printed_total_scheme_fk" FOREIGN KEY ("programme_id", "scheme_id") REFERENCES "programme_scheme" ("programme_id", "scheme_id");
ALTER TABLE "indicator_value"
  ADD CONSTRAINT "indicator_value_value_check" CHECK ("value" >= 0);
ALTER TABLE "calculation_assumption"
  ADD CONSTRAINT "calculation_assumption_key_check" CHECK ("key" IN ('base-year', 'index', 'minimum', 'total', 'unit', 'residual'));
ALTER TABLE "calculation_run"
  ADD CONSTRAINT "calculation_run_starting_point_check" CHECK ("starting_point" IN ('previous-pools', 'schemes')),
  ADD CONSTRAINT "calculation_run_name_check" CHECK (length(btrim("name")) BETWEEN 1 AND 120),
  ADD CONSTRAINT "calculation_run_hash_check" CHECK ("problem_hash" ~ '^sha256:[0-9a-f]{64}$' AND "result_hash" ~ '^sha256:[0-9a-f]{64}$'),
  ADD CONSTRAINT "calculation_run_creator_check" CHECK (("created_by_id" IS NULL) <> ("created_by_system" IS NULL));
ALTER TABLE "allocation"
  ADD CONSTRAINT "allocation_amount_check" CHECK ("amount" BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT "allocation_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "allocation_status_check" CHECK ("status" IN ('draft', 'decided')),
  ADD CONSTRAINT "allocation_origin_check" CHECK ("run_id" IS NOT NULL OR "source_id" IS NOT NULL);
-- One decided amount per municipality and year of a programme.
CREATE UNIQUE INDEX "allocation_one_decided_key" ON "allocation" ("programme_id", "municipality_id", "year") WHERE "status" = 'decided';
ALTER TABLE "membership"
  ADD CONSTRAINT "membership_period_check" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from"),
  ADD CONSTRAINT "membership_scope_check" CHECK (
    CASE "role"
      WHEN 'administrator' THEN num_nonnulls("programme_id", "municipality_id", "county_governor_id") = 0
      WHEN 'project-group' THEN "programme_id" IS NOT NULL AND num_nonnulls("municipality_id", "county_governor_id") = 0
      WHEN 'evaluator' THEN "programme_id" IS NOT NULL AND num_nonnulls("municipality_id", "county_governor_id") = 0
      WHEN 'directorate' THEN "programme_id" IS NOT NULL AND num_nonnulls("municipality_id", "county_governor_id") = 0
      WHEN 'county-governor' THEN num_nonnulls("programme_id", "county_governor_id") = 2 AND "municipality_id" IS NULL
      WHEN 'project-leader' THEN num_nonnulls("programme_id", "municipality_id") = 2 AND "county_governor_id" IS NULL
      WHEN 'leader-group-member' THEN num_nonnulls("programme_id", "municipality_id") = 2 AND "county_governor_id" IS NULL
      ELSE false
    END),
  ADD CONSTRAINT "membership_once_key" UNIQUE NULLS NOT DISTINCT ("user_id", "role", "programme_id", "municipality_id", "county_governor_id", "valid_from");
ALTER TABLE "session"
  ADD CONSTRAINT "session_period_check" CHECK ("expires_at" > "created_at");
ALTER TABLE "audit_event"
  ADD CONSTRAINT "audit_event_actor_check" CHECK (("actor_user_id" IS NULL) <> ("actor_system" IS NULL));

-- 2. What is decided, calculated or logged never changes -----------------------------------------------------------------

CREATE FUNCTION app_refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are final', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_is_final', TABLE = TG_TABLE_NAME;
END $$;

CREATE TRIGGER "allocation_is_final" BEFORE UPDATE OR DELETE ON "allocation"
  FOR EACH ROW WHEN (OLD."status" = 'decided') EXECUTE FUNCTION app_refuse_change();
CREATE TRIGGER "allocation_is_not_truncated" BEFORE TRUNCATE ON "allocation"
  FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change();
CREATE TRIGGER "calculation_run_is_final" BEFORE UPDATE OR DELETE ON "calculation_run"
  FOR EACH ROW EXECUTE FUNCTION app_refuse_change();
CREATE TRIGGER "calculation_run_is_not_truncated" BEFORE TRUNCATE ON "calculation_run"
  FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change();
CREATE TRIGGER "audit_event_is_final" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION app_refuse_change();
CREATE TRIGGER "audit_event_is_not_truncated" BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change();

-- 3. The role that every query of the application runs as: neither owner nor superuser ------------------------------------

DO $$ BEGIN
  CREATE ROLE fellespott_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of the same server made it
END $$;
DO $$ BEGIN
  EXECUTE format('GRANT fellespott_app TO %I', current_user);
END $$;
GRANT USAGE ON SCHEMA public TO fellespott_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO fellespott_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO fellespott_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO fellespott_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO fellespott_app;
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON public._prisma_migrations FROM fellespott_app;
  END IF;
END $$;

-- 4. What the actor of this transaction may see; lib/db/with-actor.ts sets it ---------------------------------------------

CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT coalesce(current_setting('app.system', true), '') = 'on' $$;
CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
CREATE FUNCTION app_is_administrator() RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT coalesce(current_setting('app.administrator', true), '') = 'on' $$;
-- Programmes whose project group the actor belongs to.
CREATE FUNCTION app_manages(programme text) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT coalesce(programme = ANY (string_to_array(current_setting('app.manages', true), ',')), false) $$;
-- Programmes that the actor evaluates.
CREATE FUNCTION app_evaluates(programme text) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT coalesce(programme = ANY (string_to_array(current_setting('app.evaluates', true), ',')), false) $$;
-- Tenants (programme:municipality) that the actor belongs to or follows as county governor.
CREATE FUNCTION app_follows(programme text, municipality text) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT coalesce(programme || ':' || municipality = ANY (string_to_array(current_setting('app.tenants', true), ',')), false) $$;

-- 5. Row security on every table -----------------------------------------------------------------------------------------

DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL USING (app_is_system()) WITH CHECK (app_is_system())', name || '_system', name);
  END LOOP;
  -- Public by nature: the register, the budget's schemes, statistics, and what the report has printed.
  FOREACH name IN ARRAY ARRAY['source', 'programme', 'county_governor', 'county', 'municipality', 'municipality_version',
    'municipality_change', 'participation', 'ministry', 'grant_scheme', 'grant_scheme_name', 'programme_scheme',
    'historical_grant', 'printed_total', 'indicator', 'indicator_value', 'calculation_assumption'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_public', name);
  END LOOP;
END $$;

CREATE POLICY "continued_grant_read" ON "continued_grant" FOR SELECT USING (
  app_manages("programme_id") OR app_evaluates("programme_id") OR app_follows("programme_id", "municipality_id"));
CREATE POLICY "continued_grant_write" ON "continued_grant" FOR ALL
  USING (app_manages("programme_id")) WITH CHECK (app_manages("programme_id"));

CREATE POLICY "allocation_read_decided" ON "allocation" FOR SELECT USING ("status" = 'decided');
CREATE POLICY "allocation_project_group" ON "allocation" FOR ALL
  USING (app_manages("programme_id")) WITH CHECK (app_manages("programme_id") AND "status" = 'draft');

-- A run is open to everyone once a decided amount rests on it.
CREATE POLICY "calculation_run_read_decided" ON "calculation_run" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "allocation" a WHERE a."programme_id" = "calculation_run"."programme_id" AND a."run_id" = "calculation_run"."id" AND a."status" = 'decided'));
CREATE POLICY "calculation_run_read" ON "calculation_run" FOR SELECT USING (app_manages("programme_id"));
CREATE POLICY "calculation_run_save" ON "calculation_run" FOR INSERT
  WITH CHECK (app_manages("programme_id") AND "created_by_id" = app_user_id());

CREATE POLICY "app_user_self" ON "app_user" FOR SELECT USING ("id" = app_user_id() OR app_is_administrator());
-- The project group sees who is in its programme: names beside runs and memberships.
CREATE POLICY "membership_read" ON "membership" FOR SELECT USING (
  "user_id" = app_user_id() OR app_is_administrator() OR app_manages("programme_id"));
CREATE POLICY "app_user_project_group" ON "app_user" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "membership" m WHERE m."user_id" = "app_user"."id" AND app_manages(m."programme_id")));

CREATE POLICY "session_read_own" ON "session" FOR SELECT USING ("user_id" = app_user_id());
CREATE POLICY "session_end_own" ON "session" FOR UPDATE USING ("user_id" = app_user_id()) WITH CHECK ("user_id" = app_user_id());

CREATE POLICY "audit_event_read" ON "audit_event" FOR SELECT USING (app_is_administrator() OR app_manages("programme_id"));
CREATE POLICY "audit_event_add" ON "audit_event" FOR INSERT WITH CHECK ("actor_user_id" = app_user_id()
  AND ("programme_id" IS NULL OR app_manages("programme_id") OR app_evaluates("programme_id")
    OR app_follows("programme_id", coalesce("municipality_id", ''))));

-- A session can be seen again and can end; nothing else of it changes, and an ended one stays ended.
REVOKE UPDATE ON "session" FROM fellespott_app;
GRANT UPDATE ("last_seen_at", "ended_at") ON "session" TO fellespott_app;
CREATE TRIGGER "session_stays_ended" BEFORE UPDATE ON "session"
  FOR EACH ROW WHEN (OLD."ended_at" IS NOT NULL AND NEW."ended_at" IS DISTINCT FROM OLD."ended_at")
  EXECUTE FUNCTION app_refuse_change();
