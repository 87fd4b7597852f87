-- The date that a letter bears, where nothing says when it came; rows from before know none.
alter table submission_version add column dated_on date;
