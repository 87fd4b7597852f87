-- Offices and missions can be closed: nobody works for them any more, and what they did stays theirs.
alter table people_office add column closed_at timestamptz(3);
alter table people_mission add column closed_at timestamptz(3);
-- A Member State has one mission here at a time.
alter table people_mission drop constraint people_mission_member_state_key;
create unique index people_mission_open on people_mission (member_state) where closed_at is null;

-- Whoever runs the machine invites as well, and is no person here: the log names them.
alter table people_invitation drop constraint people_invitation_invited_by_fkey;
