-- What the tables of reflection must always be true to: checks, states that only go forward, frozen forms, append-only answers,
-- and who sees which rows. A draft is for its own leader group alone.
--
-- Functions that read tables name pg_temp last in their search path. Left out, it is searched first, and a temporary table called
-- like one of ours would answer for it.

-- 1. Named checks -----------------------------------------------------------------------------------------------------

ALTER TABLE "user_address"
  ADD CONSTRAINT "user_address_email_check" CHECK ("email" ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+$' AND length("email") <= 254);
ALTER TABLE "reflection_item"
  ADD CONSTRAINT "reflection_item_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("id") <= 60),
  ADD CONSTRAINT "reflection_item_kind_check" CHECK ("kind" IN ('scale', 'choice', 'multiple-choice', 'number', 'text', 'matrix')),
  ADD CONSTRAINT "reflection_item_ends_check" CHECK (
    CASE WHEN "kind" IN ('scale', 'matrix') THEN num_nonnulls("minimum", "maximum") = 2 AND "minimum" < "maximum" AND "maximum" - "minimum" <= 20
         WHEN "kind" = 'number' THEN coalesce("minimum" < "maximum", true)
         ELSE num_nonnulls("minimum", "maximum") = 0 END);
ALTER TABLE "reflection_item_wording"
  ADD CONSTRAINT "reflection_item_wording_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "reflection_item_wording_comparability_check" CHECK (
    CASE WHEN "version" = 1 THEN "comparability" IS NULL ELSE "comparability" IN ('same', 'caution', 'not-comparable') AND "comparability" IS NOT NULL END),
  ADD CONSTRAINT "reflection_item_wording_creator_check" CHECK (("created_by_id" IS NULL) <> ("created_by_system" IS NULL));
ALTER TABLE "reflection_round"
  ADD CONSTRAINT "reflection_round_id_check" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("id") <= 40),
  ADD CONSTRAINT "reflection_round_year_check" CHECK ("year" BETWEEN 2000 AND 2100),
  ADD CONSTRAINT "reflection_round_status_check" CHECK ("status" IN ('planned', 'open', 'closed', 'published')),
  ADD CONSTRAINT "reflection_round_period_check" CHECK ("deadline" >= "opens_on");
ALTER TABLE "reflection_response"
  ADD CONSTRAINT "reflection_response_status_check" CHECK ("status" IN ('not-started', 'writing', 'awaiting-sign-off', 'sent')),
  ADD CONSTRAINT "reflection_response_submissions_check" CHECK ("submissions" >= 0 AND ("status" <> 'sent' OR "submissions" > 0));
ALTER TABLE "reflection_allowance"
  ADD CONSTRAINT "reflection_allowance_kind_check" CHECK ("kind" IN ('extension', 'correction')),
  ADD CONSTRAINT "reflection_allowance_reason_check" CHECK (length(btrim("reason")) BETWEEN 1 AND 2000);
ALTER TABLE "reflection_save"
  ADD CONSTRAINT "reflection_save_version_check" CHECK ("version" >= 1),
  ADD CONSTRAINT "reflection_save_value_check" CHECK (length("value") <= 25000),
  ADD CONSTRAINT "reflection_save_writer_check" CHECK (("saved_by_id" IS NULL) <> ("saved_by_system" IS NULL));
ALTER TABLE "reflection_position"
  ADD CONSTRAINT "reflection_position_length_check" CHECK (length("value") <= 25000 AND ("dissent" IS NULL OR length("dissent") <= 5000));
ALTER TABLE "reflection_submission"
  ADD CONSTRAINT "reflection_submission_number_check" CHECK ("number" >= 1),
  ADD CONSTRAINT "reflection_submission_hash_check" CHECK ("content_hash" ~ '^sha256:[0-9a-f]{64}$'),
  ADD CONSTRAINT "reflection_submission_signer_check" CHECK (("signed_by_id" IS NULL) <> ("signed_by_system" IS NULL));
ALTER TABLE "reflection_submitted_answer"
  ADD CONSTRAINT "reflection_submitted_answer_state_check" CHECK ("state" IN ('answered', 'not-relevant', 'no-answer')),
  ADD CONSTRAINT "reflection_submitted_answer_value_check" CHECK ("state" = 'answered' OR ("value" IS NULL AND "text" IS NULL AND cardinality("choices") = 0));
ALTER TABLE "reflection_release"
  ADD CONSTRAINT "reflection_release_threshold_check" CHECK ("threshold" >= 3),
  ADD CONSTRAINT "reflection_release_publisher_check" CHECK (("published_by_id" IS NULL) <> ("published_by_system" IS NULL));
ALTER TABLE "reflection_published_statistic"
  ADD CONSTRAINT "reflection_published_statistic_count_check" CHECK ("n" BETWEEN 0 AND "of"),
  -- What is hidden is nowhere: not even in the table that the open interface reads.
  ADD CONSTRAINT "reflection_published_statistic_hidden_check" CHECK (NOT "suppressed" OR num_nonnulls("mean", "sd", "median", "minimum", "maximum", "distribution") = 0);
ALTER TABLE "reflection_disclosure"
  ADD CONSTRAINT "reflection_disclosure_reason_check" CHECK (length(btrim("reason")) BETWEEN 10 AND 2000),
  ADD CONSTRAINT "reflection_disclosure_period_check" CHECK ("expires_at" > "created_at" AND "expires_at" <= "created_at" + interval '8 hours');
ALTER TABLE "reflection_extract"
  ADD CONSTRAINT "reflection_extract_hash_check" CHECK ("content_hash" ~ '^sha256:[0-9a-f]{64}$');
ALTER TABLE "mail_message"
  ADD CONSTRAINT "mail_message_template_check" CHECK ("template" IN ('invitation', 'reminder', 'receipt')),
  ADD CONSTRAINT "mail_message_attempts_check" CHECK ("attempts" >= 0);

-- 2. What the actor may, beyond what the first walls say --------------------------------------------------------------------

-- Tenants whose form the actor answers: project leader or member of the leader group. Not those who only follow.
CREATE FUNCTION app_answers(programme text, municipality text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(programme || ':' || municipality = ANY (string_to_array(current_setting('app.answers', true), ',')), false) $$;
-- Tenants that the actor leads, and so signs for.
CREATE FUNCTION app_leads(programme text, municipality text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT coalesce(programme || ':' || municipality = ANY (string_to_array(current_setting('app.leads', true), ',')), false) $$;
-- Those who run the rounds of a programme.
CREATE FUNCTION app_runs_rounds(programme text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT app_manages(programme) OR app_evaluates(programme) $$;

-- 3. States that only go forward, forms that freeze ---------------------------------------------------------------------------

CREATE FUNCTION app_refuse(rule text, message text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '%', message USING ERRCODE = 'restrict_violation', CONSTRAINT = rule;
END $$;

CREATE FUNCTION reflection_round_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD."status" <> 'planned' THEN PERFORM app_refuse('reflection_round_is_frozen', 'a round that has opened stays'); END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    -- The application itself may load rounds that took place long ago.
    IF NOT app_is_system() AND (NEW."status" <> 'planned' OR num_nonnulls(NEW."opened_at", NEW."closed_at", NEW."published_at") > 0) THEN
      PERFORM app_refuse('reflection_round_goes_forward', 'a round begins as planned');
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."status" <> OLD."status" AND (OLD."status", NEW."status") NOT IN (('planned', 'open'), ('open', 'closed'), ('closed', 'published')) THEN
    PERFORM app_refuse('reflection_round_goes_forward', 'a round goes planned, open, closed, published');
  END IF;
  -- Nobody who runs rounds may read what was answered, so the application counts, and publishes with the count.
  IF NEW."status" = 'published' AND OLD."status" <> 'published' AND NOT app_is_system() THEN
    PERFORM app_refuse('reflection_round_goes_forward', 'a round is published with its figures, by the application');
  END IF;
  IF (OLD."opened_at" IS NOT NULL AND NEW."opened_at" IS DISTINCT FROM OLD."opened_at")
     OR (OLD."closed_at" IS NOT NULL AND NEW."closed_at" IS DISTINCT FROM OLD."closed_at")
     OR (OLD."published_at" IS NOT NULL AND NEW."published_at" IS DISTINCT FROM OLD."published_at") THEN
    PERFORM app_refuse('reflection_round_is_frozen', 'when a round opened, closed and was published stays');
  END IF;
  IF NEW."programme_id" <> OLD."programme_id" OR NEW."id" <> OLD."id" OR (OLD."status" <> 'planned' AND
     (NEW."year", NEW."opens_on", NEW."positions_first", NEW."demonstration", NEW."names"::text)
       IS DISTINCT FROM (OLD."year", OLD."opens_on", OLD."positions_first", OLD."demonstration", OLD."names"::text)) THEN
    PERFORM app_refuse('reflection_round_is_frozen', 'a round that has opened keeps what it asked and when it opened');
  END IF;
  IF OLD."status" <> 'planned' AND NEW."deadline" < OLD."deadline" THEN
    PERFORM app_refuse('reflection_round_deadline_only_later', 'the deadline of an open round only moves to a later day');
  END IF;
  IF OLD."status" IN ('closed', 'published') AND NEW."deadline" <> OLD."deadline" THEN
    PERFORM app_refuse('reflection_round_is_frozen', 'a closed round keeps its deadline');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_round_guard" BEFORE INSERT OR UPDATE OR DELETE ON "reflection_round"
  FOR EACH ROW EXECUTE FUNCTION reflection_round_guard();

-- A form is composed while its round is planned. The round's row is locked, so that none opens under an editor's hands.
CREATE FUNCTION reflection_form_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  round_status text;
  programme text := CASE WHEN TG_OP = 'DELETE' THEN OLD."programme_id" ELSE NEW."programme_id" END;
  round text := CASE WHEN TG_OP = 'DELETE' THEN OLD."round_id" ELSE NEW."round_id" END;
BEGIN
  SELECT r."status" INTO round_status FROM "reflection_round" r WHERE r."programme_id" = programme AND r."id" = round FOR SHARE;
  IF round_status IS DISTINCT FROM 'planned' THEN
    PERFORM app_refuse('reflection_form_is_frozen', 'a form never changes after its round has opened');
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW."programme_id", NEW."round_id") IS DISTINCT FROM (OLD."programme_id", OLD."round_id") THEN
    PERFORM app_refuse('reflection_form_is_frozen', 'a part of a form stays in its form');
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "reflection_form_section_is_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "reflection_form_section"
  FOR EACH ROW EXECUTE FUNCTION reflection_form_guard();
CREATE TRIGGER "reflection_form_item_is_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "reflection_form_item"
  FOR EACH ROW EXECUTE FUNCTION reflection_form_guard();

CREATE FUNCTION reflection_response_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW."programme_id", NEW."round_id", NEW."municipality_id", NEW."id", NEW."created_at")
     IS DISTINCT FROM (OLD."programme_id", OLD."round_id", OLD."municipality_id", OLD."id", OLD."created_at") THEN
    PERFORM app_refuse('reflection_response_stays', 'a response stays with its municipality and round');
  END IF;
  IF NEW."status" = OLD."status" AND NEW."submissions" = OLD."submissions" THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT 1 FROM "reflection_round" r WHERE r."programme_id" = OLD."programme_id" AND r."id" = OLD."round_id"
                 AND r."status" IN ('open', 'closed')) THEN
    PERFORM app_refuse('reflection_response_round_is_running', 'answers change while their round is open, or corrected before it is published');
  END IF;
  IF NEW."status" = 'sent' THEN
    IF NOT (app_is_system() OR app_leads(OLD."programme_id", OLD."municipality_id")) THEN
      PERFORM app_refuse('reflection_response_leader_signs', 'the project leader signs');
    END IF;
    IF OLD."status" = 'sent' OR NEW."submissions" <> OLD."submissions" + 1 THEN
      PERFORM app_refuse('reflection_response_goes_forward', 'an answer is sent once, then again only after it was opened for correction');
    END IF;
  ELSIF NEW."submissions" <> OLD."submissions" THEN
    PERFORM app_refuse('reflection_response_goes_forward', 'only sending counts as sent');
  ELSIF OLD."status" = 'sent' THEN
    IF NEW."status" <> 'writing' OR NOT (app_is_system() OR app_runs_rounds(OLD."programme_id")) THEN
      PERFORM app_refuse('reflection_response_is_sent', 'only those who run the round open a sent answer for correction');
    END IF;
  ELSIF NEW."status" = 'not-started' THEN
    PERFORM app_refuse('reflection_response_goes_forward', 'what was begun stays begun');
  ELSIF NOT (app_is_system() OR app_answers(OLD."programme_id", OLD."municipality_id")) THEN
    PERFORM app_refuse('reflection_response_group_writes', 'a draft is in its own leader group''s hands');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_response_guard" BEFORE UPDATE ON "reflection_response"
  FOR EACH ROW EXECUTE FUNCTION reflection_response_guard();

-- Sent is what has its snapshot, and opened for correction what has its reason: asked when the transaction ends, so that either may
-- be written first.
CREATE FUNCTION reflection_response_check() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."status" = 'sent' AND NOT EXISTS (SELECT 1 FROM "reflection_submission" s WHERE s."programme_id" = NEW."programme_id"
       AND s."round_id" = NEW."round_id" AND s."municipality_id" = NEW."municipality_id" AND s."number" = NEW."submissions") THEN
    PERFORM app_refuse('reflection_response_has_snapshot', 'what is sent is kept as it was signed');
  END IF;
  IF OLD."status" = 'sent' AND NEW."status" <> 'sent' AND (SELECT count(*) FROM "reflection_allowance" a
       WHERE a."programme_id" = NEW."programme_id" AND a."municipality_id" = NEW."municipality_id" AND a."response_id" = NEW."id"
         AND a."kind" = 'correction') < OLD."submissions" THEN
    PERFORM app_refuse('reflection_response_has_reason', 'a sent answer is opened for correction with a reason');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "reflection_response_check" AFTER UPDATE ON "reflection_response" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION reflection_response_check();

-- A round's answers are made when it opens. One that came later would change how many were asked.
CREATE FUNCTION reflection_response_add_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "reflection_round" r WHERE r."programme_id" = NEW."programme_id" AND r."id" = NEW."round_id"
                 AND r."status" IN ('planned', 'open')) THEN
    PERFORM app_refuse('reflection_response_round_is_running', 'nobody is added to a round that has closed');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_response_add_guard" BEFORE INSERT ON "reflection_response"
  FOR EACH ROW WHEN (NOT app_is_system()) EXECUTE FUNCTION reflection_response_add_guard();

-- A snapshot belongs to a sending: none is slipped in afterwards, where it would be read as the last one.
CREATE FUNCTION reflection_submission_check() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "reflection_response" p WHERE p."programme_id" = NEW."programme_id" AND p."round_id" = NEW."round_id"
                 AND p."municipality_id" = NEW."municipality_id" AND p."submissions" >= NEW."number") THEN
    PERFORM app_refuse('reflection_submission_is_sent', 'a snapshot belongs to a sending');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "reflection_submission_check" AFTER INSERT ON "reflection_submission" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION reflection_submission_check();

-- Its rows are written with it, in one transaction; later nothing can be added to what was signed. What the application itself loads
-- is let through, since it loads again at every start.
CREATE FUNCTION reflection_submitted_answer_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "reflection_submission" s WHERE s."programme_id" = NEW."programme_id" AND s."round_id" = NEW."round_id"
                 AND s."municipality_id" = NEW."municipality_id" AND s."number" = NEW."number"
                 AND (s.xmin = pg_current_xact_id()::xid OR (s."signed_by_system" IS NOT NULL AND app_is_system()))) THEN
    PERFORM app_refuse('reflection_submitted_answer_with_snapshot', 'what was signed is not added to');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_submitted_answer_with_snapshot" BEFORE INSERT ON "reflection_submitted_answer"
  FOR EACH ROW EXECUTE FUNCTION reflection_submitted_answer_guard();

-- Figures come out at once, with their release, and rest on as many answers as it says: a figure that came later could be subtracted
-- from those that are out.
CREATE FUNCTION reflection_published_statistic_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE release record;
BEGIN
  SELECT e."threshold", e.xmin = pg_current_xact_id()::xid OR e."published_by_system" IS NOT NULL AS is_open INTO release
    FROM "reflection_release" e WHERE e."programme_id" = NEW."programme_id" AND e."round_id" = NEW."round_id";
  IF release.is_open IS NOT TRUE THEN
    PERFORM app_refuse('reflection_published_statistic_with_release', 'figures come out with their release, at once');
  END IF;
  IF NEW."n" BETWEEN 1 AND release."threshold" - 1
     AND num_nonnulls(NEW."mean", NEW."sd", NEW."median", NEW."minimum", NEW."maximum", NEW."distribution") > 0 THEN
    PERFORM app_refuse('reflection_published_statistic_threshold', 'a figure rests on as many answers as its release says');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_published_statistic_with_release" BEFORE INSERT ON "reflection_published_statistic"
  FOR EACH ROW EXECUTE FUNCTION reflection_published_statistic_guard();
CREATE TRIGGER "reflection_response_stays" BEFORE DELETE ON "reflection_response"
  FOR EACH ROW EXECUTE FUNCTION app_refuse_change();

-- Nothing is written into an answer that is sent. The response's row is locked against its sending until the save commits.
CREATE FUNCTION reflection_draft_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  response_status text;
  round_status text;
  round text;
BEGIN
  SELECT p."status", r."status", r."id" INTO response_status, round_status, round
    FROM "reflection_response" p JOIN "reflection_round" r ON r."programme_id" = p."programme_id" AND r."id" = p."round_id"
    WHERE p."programme_id" = NEW."programme_id" AND p."municipality_id" = NEW."municipality_id" AND p."id" = NEW."response_id"
    FOR SHARE OF p;
  IF response_status IS NULL OR response_status = 'sent' OR round_status NOT IN ('open', 'closed') THEN
    PERFORM app_refuse('reflection_draft_is_open', 'what is sent is not written in');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "reflection_form_item" f WHERE f."programme_id" = NEW."programme_id" AND f."round_id" = round
                 AND f."item_id" = NEW."item_id") THEN
    PERFORM app_refuse('reflection_draft_is_of_form', 'only what a form asks is answered');
  END IF;
  RETURN NEW;
END $$;
-- A version that leaps ahead would leave a field no room for the next. One that is taken already fails at its key.
CREATE FUNCTION reflection_save_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW."version" > 1 AND NOT EXISTS (SELECT 1 FROM "reflection_save" s WHERE s."programme_id" = NEW."programme_id"
       AND s."municipality_id" = NEW."municipality_id" AND s."response_id" = NEW."response_id" AND s."item_id" = NEW."item_id"
       AND s."version" = NEW."version" - 1) THEN
    PERFORM app_refuse('reflection_save_version_follows', 'versions follow each other');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reflection_save_version_follows" BEFORE INSERT ON "reflection_save"
  FOR EACH ROW WHEN (NEW."saved_by_system" IS NULL) EXECUTE FUNCTION reflection_save_guard();
CREATE TRIGGER "reflection_save_draft_is_open" BEFORE INSERT ON "reflection_save"
  FOR EACH ROW WHEN (NEW."saved_by_system" IS NULL) EXECUTE FUNCTION reflection_draft_guard();
CREATE TRIGGER "reflection_position_draft_is_open" BEFORE INSERT OR UPDATE ON "reflection_position"
  FOR EACH ROW EXECUTE FUNCTION reflection_draft_guard();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['reflection_item', 'reflection_item_wording', 'reflection_allowance', 'reflection_save', 'reflection_submission',
    'reflection_submitted_answer', 'reflection_release', 'reflection_published_statistic', 'reflection_disclosure', 'reflection_extract'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION app_refuse_change()', name || '_is_final', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change()', name || '_is_not_truncated', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['reflection_round', 'reflection_form_section', 'reflection_form_item', 'reflection_response'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION app_refuse_change()', name || '_is_not_truncated', name);
  END LOOP;
END $$;

-- 4. Row security -------------------------------------------------------------------------------------------------------

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['user_address', 'reflection_item', 'reflection_item_wording', 'reflection_round', 'reflection_form_section',
    'reflection_form_item', 'reflection_response', 'reflection_allowance', 'reflection_save', 'reflection_position', 'reflection_presence',
    'reflection_submission', 'reflection_submitted_answer', 'reflection_release', 'reflection_published_statistic', 'reflection_disclosure',
    'reflection_extract', 'mail_message'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL USING (app_is_system()) WITH CHECK (app_is_system())', name || '_system', name);
  END LOOP;
  -- Questions are no secret; what is published is for everyone.
  FOREACH name IN ARRAY ARRAY['reflection_item', 'reflection_item_wording', 'reflection_release', 'reflection_published_statistic'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (true)', name || '_public', name);
  END LOOP;
END $$;

CREATE POLICY "reflection_item_add" ON "reflection_item" FOR INSERT WITH CHECK (app_runs_rounds("programme_id"));
CREATE POLICY "reflection_item_wording_add" ON "reflection_item_wording" FOR INSERT
  WITH CHECK (app_runs_rounds("programme_id") AND "created_by_id" = app_user_id());

CREATE POLICY "user_address_self" ON "user_address" FOR SELECT USING ("user_id" = app_user_id());

-- A round shows once it has opened; before, only those who plan it.
CREATE POLICY "reflection_round_public" ON "reflection_round" FOR SELECT USING ("status" <> 'planned');
CREATE POLICY "reflection_round_run" ON "reflection_round" FOR ALL
  USING (app_runs_rounds("programme_id")) WITH CHECK (app_runs_rounds("programme_id"));
CREATE POLICY "reflection_form_section_public" ON "reflection_form_section" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "reflection_round" r WHERE r."programme_id" = "reflection_form_section"."programme_id" AND r."id" = "reflection_form_section"."round_id"));
CREATE POLICY "reflection_form_section_run" ON "reflection_form_section" FOR ALL
  USING (app_runs_rounds("programme_id")) WITH CHECK (app_runs_rounds("programme_id"));
CREATE POLICY "reflection_form_item_public" ON "reflection_form_item" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "reflection_round" r WHERE r."programme_id" = "reflection_form_item"."programme_id" AND r."id" = "reflection_form_item"."round_id"));
CREATE POLICY "reflection_form_item_run" ON "reflection_form_item" FOR ALL
  USING (app_runs_rounds("programme_id")) WITH CHECK (app_runs_rounds("programme_id"));

-- That an answer is begun or sent, without a word of it: for its group, its region, and those who run the round.
CREATE POLICY "reflection_response_read" ON "reflection_response" FOR SELECT USING (
  app_runs_rounds("programme_id") OR app_follows("programme_id", "municipality_id"));
CREATE POLICY "reflection_response_answer" ON "reflection_response" FOR UPDATE
  USING (app_answers("programme_id", "municipality_id")) WITH CHECK (app_answers("programme_id", "municipality_id"));
CREATE POLICY "reflection_response_run" ON "reflection_response" FOR UPDATE
  USING (app_runs_rounds("programme_id")) WITH CHECK (app_runs_rounds("programme_id"));
CREATE POLICY "reflection_response_add" ON "reflection_response" FOR INSERT
  WITH CHECK (app_runs_rounds("programme_id") AND "status" = 'not-started' AND "submissions" = 0);

CREATE POLICY "reflection_allowance_read" ON "reflection_allowance" FOR SELECT USING (
  app_runs_rounds("programme_id") OR app_answers("programme_id", "municipality_id"));
CREATE POLICY "reflection_allowance_add" ON "reflection_allowance" FOR INSERT
  WITH CHECK (app_runs_rounds("programme_id") AND "created_by_id" = app_user_id());

-- The draft itself: its own leader group, and nobody else.
CREATE POLICY "reflection_save_read" ON "reflection_save" FOR SELECT USING (app_answers("programme_id", "municipality_id"));
CREATE POLICY "reflection_save_add" ON "reflection_save" FOR INSERT
  WITH CHECK (app_answers("programme_id", "municipality_id") AND "saved_by_id" = app_user_id());
CREATE POLICY "reflection_position_read" ON "reflection_position" FOR SELECT USING (app_answers("programme_id", "municipality_id"));
CREATE POLICY "reflection_position_add" ON "reflection_position" FOR INSERT
  WITH CHECK (app_answers("programme_id", "municipality_id") AND "user_id" = app_user_id());
CREATE POLICY "reflection_position_change" ON "reflection_position" FOR UPDATE
  USING (app_answers("programme_id", "municipality_id") AND "user_id" = app_user_id())
  WITH CHECK (app_answers("programme_id", "municipality_id") AND "user_id" = app_user_id());
CREATE POLICY "reflection_presence_read" ON "reflection_presence" FOR SELECT USING (app_answers("programme_id", "municipality_id"));
CREATE POLICY "reflection_presence_own" ON "reflection_presence" FOR ALL
  USING (app_answers("programme_id", "municipality_id") AND "user_id" = app_user_id())
  WITH CHECK (app_answers("programme_id", "municipality_id") AND "user_id" = app_user_id());

-- What was sent: its own group, the evaluator, and a member of the project group who has given a reason, for as long as that holds.
CREATE POLICY "reflection_disclosure_read" ON "reflection_disclosure" FOR SELECT USING (app_runs_rounds("programme_id"));
-- Counted from now: a reason dated years ahead would hold for years. Two servers' clocks may differ by minutes.
CREATE POLICY "reflection_disclosure_add" ON "reflection_disclosure" FOR INSERT
  WITH CHECK (app_manages("programme_id") AND "user_id" = app_user_id() AND "created_at" <= now() + interval '5 minutes');
CREATE FUNCTION app_has_disclosed(programme text, round text) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS
  $$ SELECT app_manages(programme) AND EXISTS (SELECT 1 FROM "reflection_disclosure" d WHERE d."programme_id" = programme
       AND d."round_id" = round AND d."user_id" = app_user_id() AND d."expires_at" > now()
       AND d."created_at" <= now() + interval '5 minutes') $$;
CREATE POLICY "reflection_submission_read" ON "reflection_submission" FOR SELECT USING (
  app_answers("programme_id", "municipality_id") OR app_evaluates("programme_id") OR app_has_disclosed("programme_id", "round_id"));
CREATE POLICY "reflection_submission_sign" ON "reflection_submission" FOR INSERT
  WITH CHECK (app_leads("programme_id", "municipality_id") AND "signed_by_id" = app_user_id());
CREATE POLICY "reflection_submitted_answer_read" ON "reflection_submitted_answer" FOR SELECT USING (
  app_answers("programme_id", "municipality_id") OR app_evaluates("programme_id") OR app_has_disclosed("programme_id", "round_id"));
CREATE POLICY "reflection_submitted_answer_sign" ON "reflection_submitted_answer" FOR INSERT
  WITH CHECK (app_leads("programme_id", "municipality_id"));

CREATE POLICY "reflection_extract_read" ON "reflection_extract" FOR SELECT USING (app_evaluates("programme_id"));
CREATE POLICY "reflection_extract_add" ON "reflection_extract" FOR INSERT
  WITH CHECK (app_evaluates("programme_id") AND "created_by_id" = app_user_id());

CREATE POLICY "mail_message_read" ON "mail_message" FOR SELECT USING (
  app_runs_rounds("programme_id") OR "recipient_id" = app_user_id() OR app_leads("programme_id", coalesce("municipality_id", '')));
-- Only to those who have something to do with it: a form is no way to write to strangers.
CREATE POLICY "mail_message_add" ON "mail_message" FOR INSERT WITH CHECK (
  "sent_at" IS NULL AND (app_runs_rounds("programme_id") OR app_leads("programme_id", coalesce("municipality_id", '')))
  AND EXISTS (SELECT 1 FROM "membership" m WHERE m."user_id" = "mail_message"."recipient_id" AND m."programme_id" = "mail_message"."programme_id"
    AND ("mail_message"."municipality_id" IS NULL OR m."municipality_id" = "mail_message"."municipality_id")));

-- Those who write together see each other's names; those who run rounds see whom a reminder would reach.
CREATE POLICY "membership_leader_group" ON "membership" FOR SELECT USING (app_answers("programme_id", "municipality_id"));
CREATE POLICY "membership_evaluator" ON "membership" FOR SELECT USING (app_evaluates("programme_id"));
CREATE POLICY "app_user_leader_group" ON "app_user" FOR SELECT USING (EXISTS (
  SELECT 1 FROM "membership" m WHERE m."user_id" = "app_user"."id" AND app_answers(m."programme_id", m."municipality_id")));

-- Of a response only its state changes; of a mail, nothing but by the application's own sender.
REVOKE UPDATE ON "reflection_response" FROM fellespott_app;
GRANT UPDATE ("status", "submissions") ON "reflection_response" TO fellespott_app;
