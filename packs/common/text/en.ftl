### Words that are the same in every country. A pack may say any of them differently.

## Treaties

pack-treaty-iccpr = International Covenant on Civil and Political Rights
pack-treaty-icescr = International Covenant on Economic, Social and Cultural Rights
pack-treaty-crc = Convention on the Rights of the Child
pack-treaty-icrmw = International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families

## Rights

pack-right-iccpr-2-3 = To have a real way to put a violation right
pack-right-iccpr-6 = To life
pack-right-iccpr-7 = Not to be tortured or treated cruelly or without dignity
pack-right-iccpr-8 = Not to be held as a slave or forced to work
pack-right-iccpr-9 = To freedom: not to be held without a lawful reason
pack-right-iccpr-10 = To be treated with humanity while held
pack-right-iccpr-12 = To move freely, and to leave any country
pack-right-iccpr-13 = Not to be expelled without a lawful decision that can be reviewed
pack-right-iccpr-14 = To a fair hearing by a court
pack-right-iccpr-16 = To be recognised as a person before the law
pack-right-iccpr-17 = To privacy, family life and home
pack-right-iccpr-23 = To have a family that is protected
pack-right-iccpr-24 = Of a child to protection, a name and a nationality
pack-right-iccpr-26 = To equality before the law, without discrimination
pack-right-icescr-6 = To work that one chooses freely
pack-right-icescr-7 = To fair pay and safe conditions of work
pack-right-icescr-8 = To form and join trade unions
pack-right-icescr-9 = To social security
pack-right-icescr-10 = Of families, mothers and children to protection
pack-right-icescr-11 = To enough food, clothing and a home
pack-right-icescr-12 = To health
pack-right-icescr-13 = To education
pack-right-crc-2 = Of a child not to be discriminated against
pack-right-crc-3 = Of a child to have their best interests come first
pack-right-crc-7 = Of a child to be registered at birth, to a name and a nationality
pack-right-crc-8 = Of a child to keep their identity
pack-right-crc-9 = Of a child not to be separated from their parents
pack-right-crc-10 = Of a child and parents to come together across borders
pack-right-crc-12 = Of a child to be heard
pack-right-crc-19 = Of a child to be protected from violence and neglect
pack-right-crc-20 = Of a child without family to special care
pack-right-crc-22 = Of a refugee child to protection and help
pack-right-crc-24 = Of a child to health care
pack-right-crc-28 = Of a child to education
pack-right-crc-32 = Of a child not to be made to do harmful work
pack-right-crc-34 = Of a child to be protected from sexual abuse
pack-right-crc-35 = Of a child not to be abducted, sold or trafficked
pack-right-crc-37 = Of a child not to be held, except as a last resort and as briefly as possible
pack-right-icrmw-8 = To leave any country and to return to one’s own
pack-right-icrmw-10 = Not to be tortured or treated cruelly
pack-right-icrmw-11 = Not to be held as a slave or forced to work
pack-right-icrmw-16 = To freedom and safety, and to be told why one is held
pack-right-icrmw-17 = To be treated with humanity while held
pack-right-icrmw-18 = To a fair trial, as nationals have it
pack-right-icrmw-21 = Not to have one’s identity papers taken or destroyed
pack-right-icrmw-22 = Not to be expelled as a group, nor without a reasoned decision
pack-right-icrmw-23 = To the help of one’s consulate
pack-right-icrmw-25 = To the same pay and conditions of work as nationals
pack-right-icrmw-27 = To the same social security as nationals
pack-right-icrmw-28 = To urgent medical care
pack-right-icrmw-29 = Of a migrant worker’s child to a name, registration and a nationality
pack-right-icrmw-30 = Of a migrant worker’s child to go to school
pack-right-icrmw-31 = To have one’s culture respected
pack-right-icrmw-32 = To take one’s earnings and belongings home
pack-right-icrmw-33 = To be told of one’s rights and duties
pack-right-icrmw-83 = To a real way to put a violation right

## Roads to the office

pack-channel-web = On this site
pack-channel-telephone = By telephone
pack-channel-paper = By letter
pack-channel-email = By e-mail
pack-channel-counter = In person

## How a case can end

pack-outcome-referred-elsewhere = Sent where it belongs
    .means = Another body is responsible. We told you which, and how to reach it.
pack-outcome-inadmissible = Not taken
    .means = The law does not let us take this case. We told you why, and who else can help.
pack-outcome-mediated = Settled
    .means = You and the other side found an answer, and we looked that it was kept.
pack-outcome-no-violation = No violation found
    .means = We looked into it and found that your rights were respected. We told you how we came to that.
pack-outcome-violation = Violation found
    .means = We found that a right was violated and told the authority what to do about it.
pack-outcome-withdrawn = Withdrawn
    .means = You took your complaint back. You may bring it again.

## Whom it is about

pack-respondent-authority = An office or official of the state
pack-respondent-police = The police
pack-respondent-border = The border service
pack-respondent-court = A court
pack-respondent-school = A school or kindergarten
pack-respondent-hospital = A hospital or doctor
pack-respondent-employer = An employer
pack-respondent-landlord = A landlord
pack-respondent-private = Another person or firm
pack-respondent-unknown = I do not know

## Signs of danger

pack-sign-detained = I am, or the person is, being held
pack-sign-removal = I am, or the person is, about to be sent out of the country
pack-sign-child-alone = A child is alone, without parents or another adult who cares for them
pack-sign-child-no-school = A child cannot go to school
pack-sign-violence = Somebody hurts me or threatens to, or does so to the person
pack-sign-forced-work = Somebody forces me to work, keeps my papers or does not let me leave, or does so to the person
pack-sign-health = Somebody needs a doctor now and does not get one
pack-sign-no-shelter = There is nowhere to sleep or nothing to eat
pack-sign-retaliation = Somebody threatens me because I complain

## Why a complaint is urgent

pack-urgency-removal-soon = Somebody may be sent out of the country within three days.
pack-urgency-removal = Somebody may be sent out of the country.
pack-urgency-detained = Somebody is being held.
pack-urgency-detained-removal = Somebody is being held to be sent out of the country.
pack-urgency-child-detained = A child is being held, or is concerned while somebody is held.
pack-urgency-child-alone = A child is alone.
pack-urgency-child-no-school = A child is missing school.
pack-urgency-violence = Somebody is hurt or threatened.
pack-urgency-forced-work = There are signs of forced work or trafficking in people.
pack-urgency-health = Somebody needs a doctor and does not get one.
pack-urgency-health-detained = Somebody who is being held needs a doctor and does not get one.
pack-urgency-no-shelter = Somebody has nowhere to sleep or nothing to eat.
pack-urgency-no-shelter-child = A child has nowhere to sleep or nothing to eat.
pack-urgency-retaliation = Somebody is threatened for complaining.

## Specific needs

pack-need-interpreter = I need an interpreter
pack-need-sign-language = I need sign language
pack-need-reading = I find reading hard
pack-need-sight = I see badly
pack-need-mobility = I cannot walk far
pack-need-pregnant = I am pregnant or have a small baby
pack-need-illness = I am seriously ill
pack-need-trauma = I have lived through violence or torture
pack-need-guardian = I am under 18 and without my parents
pack-need-age = I am over 65
pack-need-phone-unsafe = Somebody else may read my telephone

## Kinds of matter

pack-category-detention = Being held
    .hint = Somebody is or was held by the police, at the border or in a centre for foreigners, or treated badly there.
    .help = A lawyer may visit somebody who is held. The consulate may, too, if the person wants it.
pack-category-removal = Being sent out of the country
    .hint = An expulsion, deportation or readmission, decided or threatened.
    .help = A lawyer can ask a court to stop it. Ask at once: there is often a time limit of days.
pack-category-entry-ban = Ban on entering
    .hint = Somebody may not enter the country, was turned back because of a ban, or does not know why they are banned.
    .help = A lawyer can ask for the decision and appeal against it.
pack-category-border = At the border
    .hint = Being turned back, searched, made to wait or treated badly at a border.
    .help = Keep your ticket and every paper you were given. Write down the place and the hour.
pack-category-documents = Papers
    .hint = Visa, residence, registration, permission to work, citizenship: refused, late, lost or taken away.
    .help = Advice centres for migrants help with forms and time limits.
pack-category-asylum = Protection as a refugee
    .hint = An application for asylum that is not taken, not decided or refused.
    .help = Organisations for refugees give free legal help.
pack-category-wages = Pay and work
    .hint = Wages not paid, unsafe work, no contract, dismissal.
    .help = The labour inspectorate can check an employer. A trade union can help, also without papers.
pack-category-trafficking = Forced work and trafficking
    .hint = Somebody is made to work, their papers are kept, they cannot leave, or they were sold.
    .help = There are safe places to stay. If you are in danger now, call the number on this page.
pack-category-violence = Violence and threats
    .hint = Somebody was beaten, threatened or robbed, by whomever.
    .help = A doctor can write down injuries. A crisis centre can give you a safe place.
pack-category-school = School and kindergarten
    .hint = A child is not admitted, is sent away, or is treated worse than others.
    .help = A child may learn whatever papers the parents have. The school authority must say in writing why it refuses.
pack-category-child-alone = A child without parents
    .hint = A child who is alone, lost or separated from the family.
    .help = The children’s helpline answers day and night.
pack-category-family = Family
    .hint = A family kept apart: a refused visit, a refused reunion, a child taken away.
    .help = Family mediation and a lawyer for family matters can help.
pack-category-health = Doctor and hospital
    .hint = Medical care refused, interrupted or charged for wrongly.
    .help = Urgent care may not be refused. Ask for the refusal in writing.
pack-category-housing = Home
    .hint = Being put out, unfit housing, refused registration, a deposit kept.
    .help = A shelter can take you in for the night. A housing adviser can read your contract.
pack-category-discrimination = Treated worse than others
    .hint = Because of origin, language, faith, sex, or for being a migrant.
    .help = Write down who was there and what was said.
pack-category-other = Something else
    .hint = Nothing in this list fits.
    .help = Tell us in your own words. If it is not for us, we say who can help.

## Grounds for not taking a case

pack-ground-court-pending = A court has it
    .reason = A court is dealing with this matter now. We may not step between you and the court. You can ask for a lawyer, and come back to us if a public body does not carry out what the court decides.
pack-ground-court-decided = A court has decided
    .reason = A court has decided this matter. We may not change what a court decided. You can appeal, as long as there is time; a lawyer can tell you until when.
pack-ground-too-old = Too long ago
    .reason = This happened longer ago than the law lets us look back. If it still goes on, or if something kept you from complaining, tell us.
pack-ground-ask-first = The body itself was not asked yet
    .reason = The law wants you to complain to the body itself first. We tell you where and how. Come back to us if it does not answer or if you do not agree with it.
pack-ground-private = A matter between private people
    .reason = This is between you and somebody who does not act for the state. Others can help you better than we can.
pack-ground-labour = A matter for the labour inspectorate
    .reason = The labour inspectorate can check your employer and order that you be paid. We pass your complaint on if you agree.
pack-ground-crime = A crime that must be investigated
    .reason = What you tell us is a crime that the police must investigate. We can help you to report it, and look whether the report is dealt with.
pack-ground-other-country = A matter of another country
    .reason = This was done by the authorities of another country. We cannot ask them, but the body named here can.
pack-ground-no-matter = No complaint in it
    .reason = We could not see what was done to you and by whom. Please tell us more and we will look again.
pack-ground-same-matter = We have this already
    .reason = You have told us of the same matter before. We put both together, and nothing is lost.

## Why a name may be asked for

pack-name-reason-danger = To protect somebody from danger now
pack-name-reason-inquiry = Because the authority cannot answer without the name
pack-name-reason-court = Because a court ordered it
pack-name-reason-contact = To reach the complainant, who gave no other way

## Numbers in an emergency

pack-emergency-all = Emergency: police, ambulance, fire
pack-emergency-police = Police
pack-emergency-ambulance = Ambulance
pack-emergency-child = Children’s helpline
pack-emergency-violence = Helpline against violence
