-- What registrations must always be true to: rows that are only added, one owner for ever, and who sees and writes which kind.
-- Functions that read tables name pg_temp last in their search path; see the reflection walls.

-- 1. Named checks -----------------------------------------------------------------------------------------------------

ALTER TABLE "registration"
  ADD CONSTRAINT "registration_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "registration_state_check" CHECK ("state" IN ('draft', 'registered', 'withdrawn')),
  ADD CONSTRAINT "registration_effective_check" CHECK ("effective_on" BETWEEN '1990-01-01' AND '2100-12-31'),
  ADD CONSTRAINT "registration_content_check" CHECK (jsonb_typeof("content") = 'object' AND length("content"::text) <= 260000),
  ADD CONSTRAINT "registration_citation_check" CHECK (("source_id" IS NULL) = ("source_reference" IS NULL)),
  ADD CONSTRAINT "registration_recorder_check" CHECK (("recorded_by_id" IS NULL) <> ("recorded_by_system" IS NULL)),
  -- Whose each kind is: the municipality's own; the county governor's, about a municipality or the region; the programme's; the evaluator's about a municipality.
  ADD CONSTRAINT "registration_owner_check" CHECK (CASE
    WHEN "kind" IN ('baseline', 'group', 'position', 'plan', 'initiative', 'deliberation', 'measure', 'assessment')
      THEN "municipality_id" IS NOT NULL AND "county_governor_id" IS NULL
    WHEN "kind" = 'marker' THEN "county_governor_id" IS NULL
    WHEN "kind" = 'advice' THEN "municipality_id" IS NOT NULL AND "county_governor_id" IS NOT NULL
    WHEN "kind" IN ('gathering', 'competence-environment') THEN "municipality_id" IS NULL AND "county_governor_id" IS NOT NULL
    WHEN "kind" IN ('phase', 'activity', 'recommendation', 'conclusion') THEN num_nonnulls("municipality_id", "county_governor_id") = 0
    ELSE false END);
ALTER TABLE "attachment"
  ADD CONSTRAINT "attachment_size_check" CHECK ("size" = length("content") AND "size" BETWEEN 1 AND 8388608),
  ADD CONSTRAINT "attachment_name_check" CHECK (length(btrim("name")) BETWEEN 1 AND 200 AND "name" !~ '[[:cntrl:]/\\]'),
  ADD CONSTRAINT "attachment_type_check" CHECK ("media_type" ~ '^[a-z]+/[a-z0-9.+-]{1,100}$'),
  ADD CONSTRAINT "attachment_hash_check" CHECK ("content_hash" = 'sha256:' || encode(sha256("content"), 'hex')),
  ADD CONSTRAINT "attachment_adder_check" CHECK (("added_by_id" IS NULL) <> ("added_by_system" IS NULL));

-- 2. What the actor may, beyond what the earlier walls say ---------------------------------------------------------------------

-- County governors (programme:office) that the actor works for.
CREATE FUNCTION app_governs(programme text, governor text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(programme || ':' || governor = ANY (string_to_array(current_setting('app.governs', true), ',')), false) $$;
-- Programmes that the actor has a place in, whichever it is.
CREATE FUNCTION app_participates(programme text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(programme = ANY (string_to_array(current_setting('app.participates', true), ',')), false) $$;

-- Programmes whose measures the actor learns from: not the directorates, which see aggregates.
CREATE FUNCTION app_learns(programme text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(programme = ANY (string_to_array(current_setting('app.learns', true), ',')), false) $$;

-- Who writes a kind. In one place for reading drafts and for adding.
CREATE FUNCTION app_registers(programme text, kind text, municipality text, governor text) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
    WHEN kind IN ('baseline', 'group', 'position', 'plan', 'initiative', 'deliberation', 'measure') THEN app_answers(programme, municipality)
    WHEN kind = 'marker' THEN CASE WHEN municipality IS NULL THEN app_runs_rounds(programme) ELSE app_answers(programme, municipality) END
    WHEN kind = 'advice' THEN app_governs(programme, governor) AND app_follows(programme, municipality)
    WHEN kind IN ('gathering', 'competence-environment') THEN app_governs(programme, governor)
    WHEN kind IN ('phase', 'activity', 'recommendation', 'conclusion') THEN app_runs_rounds(programme)
    WHEN kind = 'assessment' THEN app_evaluates(programme)
    ELSE false END $$;

-- The actor's lists, for policies that look at many rows: a list is worked out once for a statement, a function once for every row.
CREATE FUNCTION app_list(setting text) RETURNS text[] LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(string_to_array(current_setting(setting, true), ','), '{}') $$;

-- 3. A version follows the one before and stays with its owner; nothing is changed, nothing is taken away ------------------------

CREATE FUNCTION registration_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE before record;
BEGIN
  IF NEW."version" = 1 THEN RETURN NEW; END IF;
  SELECT r."kind", r."municipality_id", r."county_governor_id" INTO before FROM "registration" r
    WHERE r."programme_id" = NEW."programme_id" AND r."id" = NEW."id" AND r."version" = NEW."version" - 1;
  IF NOT FOUND THEN PERFORM app_refuse('registration_version_follows', 'versions follow each other'); END IF;
  IF (before."kind", before."municipality_id", before."county_governor_id")
     IS DISTINCT FROM (NEW."kind", NEW."municipality_id", NEW."county_governor_id") THEN
    PERFORM app_refuse('registration_keeps_owner', 'a registration stays what and whose it is');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "registration_guard" BEFORE INSERT ON "registration" FOR EACH ROW EXECUTE FUNCTION registration_guard();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['registration', 'attachment'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_refuse_change()', name || '_is_final', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change()', name || '_is_not_truncated', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    -- (SELECT …) is worked out once for a statement.
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL USING ((SELECT app_is_system())) WITH CHECK ((SELECT app_is_system()))', name || '_system', name);
  END LOOP;
END $$;

-- 4. Row security -------------------------------------------------------------------------------------------------------

-- What the actor may is the same for every row of a statement: (SELECT …) is worked out once. With functions by the row, reading the
-- ten thousand registrations of 357 municipalities took three seconds.
-- Who reads what is registered. Municipal matters stay with the municipality, its county governor, the project group and the evaluator;
-- measures, gatherings and what belongs to the programme are for everyone who has a place in it, so that others can learn.
CREATE POLICY "registration_read" ON "registration" FOR SELECT USING ("state" <> 'draft' AND CASE
  WHEN "kind" IN ('phase', 'recommendation', 'conclusion') THEN true
  WHEN "kind" IN ('activity', 'gathering', 'competence-environment') OR ("kind" = 'marker' AND "municipality_id" IS NULL)
    THEN "programme_id" = ANY ((SELECT app_list('app.participates'))::text[])
  ELSE "programme_id" = ANY ((SELECT app_list('app.manages') || app_list('app.evaluates'))::text[])
    OR ("kind" = 'measure' AND "programme_id" = ANY ((SELECT app_list('app.learns'))::text[]))
    OR ("kind" <> 'measure' AND coalesce("programme_id" || ':' || "municipality_id" = ANY ((SELECT app_list('app.tenants'))::text[]), false)) END);
-- Drafts, for those who write: the same cases as in app_registers, which tests hold against each other.
CREATE POLICY "registration_read_own" ON "registration" FOR SELECT USING (CASE
  WHEN "kind" IN ('baseline', 'group', 'position', 'plan', 'initiative', 'deliberation', 'measure') OR ("kind" = 'marker' AND "municipality_id" IS NOT NULL)
    THEN "programme_id" || ':' || "municipality_id" = ANY ((SELECT app_list('app.answers'))::text[])
  WHEN "kind" IN ('marker', 'phase', 'activity', 'recommendation', 'conclusion')
    THEN "programme_id" = ANY ((SELECT app_list('app.manages') || app_list('app.evaluates'))::text[])
  WHEN "kind" = 'advice' THEN "programme_id" || ':' || "county_governor_id" = ANY ((SELECT app_list('app.governs'))::text[])
    AND coalesce("programme_id" || ':' || "municipality_id" = ANY ((SELECT app_list('app.tenants'))::text[]), false)
  WHEN "kind" IN ('gathering', 'competence-environment') THEN "programme_id" || ':' || "county_governor_id" = ANY ((SELECT app_list('app.governs'))::text[])
  WHEN "kind" = 'assessment' THEN "programme_id" = ANY ((SELECT app_list('app.evaluates'))::text[])
  ELSE false END);
CREATE POLICY "registration_add" ON "registration" FOR INSERT WITH CHECK ("recorded_by_id" = app_user_id()
  AND NOT "demonstration" AND "source_id" IS NULL
  AND app_registers("programme_id", "kind", "municipality_id", "county_governor_id"));

-- A document is seen by those who see the version it was added to, and added by those who write it.
CREATE POLICY "attachment_read" ON "attachment" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "registration" r WHERE r."programme_id" = "attachment"."programme_id" AND r."id" = "attachment"."registration_id"
    AND r."version" = "attachment"."registration_version"));
CREATE POLICY "attachment_add" ON "attachment" FOR INSERT WITH CHECK ("added_by_id" = app_user_id() AND EXISTS (
  SELECT 1 FROM "registration" r WHERE r."programme_id" = "attachment"."programme_id" AND r."id" = "attachment"."registration_id"
    AND r."version" = "attachment"."registration_version"
    AND app_registers(r."programme_id", r."kind", r."municipality_id", r."county_governor_id")));

-- What a county governor registers for the region has no municipality; its trail is let in by the registration it tells of.
CREATE POLICY "audit_event_add_of_region" ON "audit_event" FOR INSERT WITH CHECK ("actor_user_id" = app_user_id()
  AND "municipality_id" IS NULL AND EXISTS (SELECT 1 FROM "registration" r
    WHERE r."programme_id" = "audit_event"."programme_id" AND r."id"::text = "audit_event"."subject"
      AND app_governs(r."programme_id", r."county_governor_id")));
