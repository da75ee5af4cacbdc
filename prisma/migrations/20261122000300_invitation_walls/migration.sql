-- Whose account an address is, and what a calculation withholds: the application keeps both back, and so do the walls.

-- 1. Invitations to a leader group ----------------------------------------------------------------------------------------

ALTER TABLE "leader_group_invitation"
  ADD CONSTRAINT "leader_group_invitation_name_check" CHECK (length(btrim("name")) BETWEEN 1 AND 120);
ALTER TABLE "leader_group_invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "leader_group_invitation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "leader_group_invitation_system" ON "leader_group_invitation" FOR ALL USING (app_is_system()) WITH CHECK (app_is_system());
CREATE POLICY "leader_group_invitation_read" ON "leader_group_invitation" FOR SELECT USING (app_answers("programme_id", "municipality_id"));

-- Who was invited has the name that the leader typed, until they have opened the group's form or written in it: else anyone who
-- may invite could type an address and read whose it is. Who was never invited was put there by those who run the programme.
CREATE FUNCTION app_is_named(programme text, municipality text, person uuid) RETURNS boolean LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT NOT EXISTS (SELECT 1 FROM "leader_group_invitation" i
         WHERE i."programme_id" = programme AND i."municipality_id" = municipality AND i."user_id" = person)
       OR EXISTS (SELECT 1 FROM "reflection_presence" p
         WHERE p."programme_id" = programme AND p."municipality_id" = municipality AND p."user_id" = person)
       OR EXISTS (SELECT 1 FROM "reflection_position" o
         WHERE o."programme_id" = programme AND o."municipality_id" = municipality AND o."user_id" = person)
       OR EXISTS (SELECT 1 FROM "reflection_save" s
         WHERE s."programme_id" = programme AND s."municipality_id" = municipality AND s."saved_by_id" = person) $$;
DROP POLICY "app_user_leader_group" ON "app_user";
CREATE POLICY "app_user_leader_group" ON "app_user" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "membership" m WHERE m."user_id" = "app_user"."id" AND app_answers(m."programme_id", m."municipality_id")
    AND app_is_named(m."programme_id", m."municipality_id", m."user_id")));

-- 2. Calculations behind decided amounts ------------------------------------------------------------------------------------

-- Whether everyone may have the problem: it holds no grant that runs on and no set amount with its reason. Says the same as
-- isOpenProblem in lib/allocation/explanation/rules.ts. What cannot be read is not open.
CREATE FUNCTION app_is_open_problem(problem text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE parsed jsonb;
BEGIN
  parsed := problem::jsonb;
  RETURN NOT (parsed @? '$.municipalities[*].continued.*' OR parsed @? '$.schemes[*].components[*] ? (@.kind == "set")');
EXCEPTION WHEN data_exception THEN
  RETURN false;
END $$;
-- Problem, result and provenance tell the same, so the row is open whole or not at all.
DROP POLICY "calculation_run_read_decided" ON "calculation_run";
CREATE POLICY "calculation_run_read_decided" ON "calculation_run" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "allocation" a WHERE a."programme_id" = "calculation_run"."programme_id" AND a."run_id" = "calculation_run"."id" AND a."status" = 'decided')
  AND app_is_open_problem("problem"));
