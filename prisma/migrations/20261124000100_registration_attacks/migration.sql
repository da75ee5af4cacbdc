-- What reading as an attacker found in the walls of registrations.

-- 1. A draft that is taken back was nobody else's, and stays so -----------------------------------------------------------------

-- What was never registered is taken back on the day that nothing can be registered from; only its writers read it.
ALTER TABLE "registration"
  ADD CONSTRAINT "registration_undated_check" CHECK ("state" <> 'registered' OR "effective_on" < '2100-12-31');
DROP POLICY "registration_read" ON "registration";
CREATE POLICY "registration_read" ON "registration" FOR SELECT USING ("state" <> 'draft' AND "effective_on" < '2100-12-31' AND CASE
  WHEN "kind" IN ('phase', 'recommendation', 'conclusion') THEN true
  WHEN "kind" IN ('activity', 'gathering', 'competence-environment') OR ("kind" = 'marker' AND "municipality_id" IS NULL)
    THEN "programme_id" = ANY ((SELECT app_list('app.participates'))::text[])
  ELSE "programme_id" = ANY ((SELECT app_list('app.manages') || app_list('app.evaluates'))::text[])
    OR ("kind" = 'measure' AND "programme_id" = ANY ((SELECT app_list('app.learns'))::text[]))
    OR ("kind" <> 'measure' AND coalesce("programme_id" || ':' || "municipality_id" = ANY ((SELECT app_list('app.tenants'))::text[]), false)) END);

-- 2. An office advises its own region ----------------------------------------------------------------------------------------

-- As before, but advice: somebody with two offices, or with an office and a municipality elsewhere, follows more than one region, and
-- gives advice in the name of the office whose region it is.
CREATE OR REPLACE FUNCTION app_registers(programme text, kind text, municipality text, governor text) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
    WHEN kind IN ('baseline', 'group', 'position', 'plan', 'initiative', 'deliberation', 'measure') THEN app_answers(programme, municipality)
    WHEN kind = 'marker' THEN CASE WHEN municipality IS NULL THEN app_runs_rounds(programme) ELSE app_answers(programme, municipality) END
    WHEN kind = 'advice' THEN app_governs(programme, governor) AND app_follows(programme, municipality) AND EXISTS (
      SELECT 1 FROM "participation" p WHERE p."programme_id" = programme AND p."municipality_id" = municipality AND p."county_governor_id" = governor)
    WHEN kind IN ('gathering', 'competence-environment') THEN app_governs(programme, governor)
    WHEN kind IN ('phase', 'activity', 'recommendation', 'conclusion') THEN app_runs_rounds(programme)
    WHEN kind = 'assessment' THEN app_evaluates(programme)
    ELSE false END $$;
