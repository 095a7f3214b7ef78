### The words of accounts, roles and what is written in the journal about them.

people-role-caseworker = Caseworker
people-role-supervisor = Supervisor
people-role-ombudsman = Ombudsman
people-role-custodian = Custodian of names
people-role-liaison-officer = Liaison officer
people-role-statistician = Statistician
people-role-administrator = Administrator

people-denied-not-yours = You see this, but it is not yours to change.
people-denied-own-work = You prepared this yourself. A second person must look at it.
people-denied-hidden-identity = The name is locked away. Ask the custodian for it, with your reason.

people-may-see-staff = See who works here
people-may-invite = Invite somebody to work here
people-may-manage-staff = Change or end an account
people-may-recover = Give somebody access again with the recovery key
people-may-manage-api-keys = Make and revoke keys for programs

people-password-short = Use at least 12 characters. Three or four words are easy to remember.
people-password-long = Use a shorter password.
people-password-common = This password is among those that are tried first. Choose another.
people-password-own-name = Leave your own name and address out of your password.

people-post-no-role = Choose at least one role.
people-post-liaison-only = A liaison officer can have no role in the office.
people-post-agency-without-liaison = Only a liaison officer belongs to an agency.
people-post-languages = Write languages by their codes, such as "en ru".

people-deed-invited = invited somebody to work here
people-deed-invitation-withdrawn = withdrew an invitation
people-deed-joined = joined the office
people-deed-removed = ended an account
people-deed-post-changed = changed somebody's role, team or agency
people-deed-password-changed = changed their password
people-deed-password-set = set a new password after recovery
people-deed-access-recovered = used the recovery key to give somebody access again
people-deed-signed-in = signed in
people-deed-signed-in-by-recovery-code = signed in with a recovery code
people-deed-signed-out = signed out
people-deed-second-factor-added = added a second factor
people-deed-second-factor-removed = took a second factor away
people-deed-recovery-codes-made = made new recovery codes
people-deed-api-key-made = made a key for a program
people-deed-api-key-revoked = revoked the key of a program
