/** English words that a check goes by to tell the name of a person. They are data: most words of the rules stand in such files. */

/** What stands before a name. */
export const titlesOfPeople = [
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Cllr', 'Councillor', 'Rev'],
  ...['Revd', 'Reverend', 'PC', 'PCSO', 'WPC', 'DC', 'DS', 'DI', 'DCI', 'Sgt', 'Sergeant', 'Insp'],
  ...['Inspector', 'Supt', 'Superintendent', 'Constable', 'Detective', 'Judge', 'Imam', 'Rabbi'],
  ...['Mister', 'Madam', 'Lady', 'Lord', 'Sir', 'Dame', 'Doctor', 'Nurse', 'Midwife', 'Solicitor'],
];

/** Words after which a name that nothing in the content knows is the name of a person. */
export const wordsBeforePeople = [
  ...['ask for', 'asks for', 'ask to see', 'ask to speak to', 'ask to speak with', 'speak to'],
  ...['ask to talk to', 'speak with', 'talk to', 'talk with', 'led by', 'written by'],
  ...['worker is', 'caseworker is', 'manager is', 'lead is', 'officer is', 'organiser is'],
  ...['trainer is', 'contact is', 'named after', 'nurse is', 'counsellor is', 'in memory of'],
  ...['worker called', 'manager called', 'officer called', 'woman called', 'man called'],
  ...['girl called', 'boy called', 'name is', 'name was', 'worker named', 'signed by'],
];

/** Words after which two such words together are. After one of them one word may be what a service calls itself. */
export const wordsBeforeFullNames = [
  ...['call', 'ring', 'phone', 'text', 'email', 'contact', 'message', 'meet', 'with', 'by', 'ask'],
  ...['named', 'thanks to', 'social worker', 'survivor', 'says'],
];

/** Words after which a first name is one, even in small letters: “the worker is called jane”. */
export const wordsBeforeFirstNames = ['called', 'named', 'dear', 'signed', 'regards', 'love from'];

/** Labels before a name, with a colon. */
export const labelsOfPeople = [
  ...['contact', 'manager', 'lead', 'worker', 'officer', 'organiser', 'chair', 'trainer', 'name'],
  ...['photo', 'picture', 'author', 'contact name', 'ask for', 'signed'],
];

/** Words in the names of bodies, places, papers and days, which are no people. */
export const wordsInNoPerson = [
  ...['Act', 'Order', 'Form', 'Law', 'Laws', 'Notice', 'Scheme', 'Bill', 'Code', 'Part', 'Section'],
  ...['Line', 'Helpline', 'Council', 'Police', 'Support', 'Advice', 'Aid', 'Service', 'Services'],
  ...['Team', 'Teams', 'Trust', 'Court', 'Centre', 'Hub', 'Care', 'Options', 'Help', 'Hospital'],
  ...['Office', 'Network', 'Foundation', 'Charity', 'Alliance', 'Federation', 'Union', 'Board'],
  ...['Forum', 'Group', 'Project', 'House', 'Housing', 'Health', 'School', 'College', 'Church'],
  ...['Social', 'Adult', 'Adults', 'Children', 'Child', 'Family', 'Women', "Women's", 'Men'],
  ...["Men's", "Children's", 'Victim', 'Victims', 'Witness', 'Crime', 'Legal', 'Citizens', 'Money'],
  ...['National', 'British', 'English', 'Welsh', 'Scottish', 'Irish', 'European', 'Northern'],
  ...['Universal', 'Credit', 'Benefit', 'Payment', 'Road', 'Street', 'Park', 'Day', 'Days', 'Week'],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January'],
  ...['February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December', 'Christmas', 'Easter', 'England', 'Wales', 'Scotland', 'Ireland'],
  ...['Stage', 'Stages', 'Key', 'High', 'Primary', 'Academy', 'Catholic', 'Saint'],
  ...[
    'Easy',
    'Read',
    'Badge',
    'Card',
    'Plan',
    'Nations',
    'Improvement',
    'Gold',
    'Healing',
    'Pool',
    'Reduction',
    'Recourse',
    'Investigation',
    'Property',
    'Bank',
    'Club',
    'Leadership',
    'Conference',
    'Agency',
    'Museum',
    'Library',
  ],
  ...['Britain', 'London', 'Parliament', 'Government', 'University', 'Society', 'Association'],
  ...['Name', 'Relay', 'Sign', 'Language', 'Crown', 'Prosecution', 'Home', 'Safe', 'Safer', 'You'],
  ...['Crimestoppers', 'Samaritans', 'Childline', 'Gov', 'Your', 'The', 'This', 'That', 'They'],
  ...[
    'Early',
    'Local',
    'Flat',
    'Unit',
    'Room',
    'Public',
    'Emergency',
    'Out',
    'Duty',
    'Front',
    'Door',
    'Registrar',
    'Town',
    'City',
    'Civic',
    'Village',
    'Parish',
    'County',
    'Borough',
  ],
];

/** First names that are no word of every day, and no place. */
export const firstNames = [
  ...[
    'Aaron',
    'Abdul',
    'Abdullah',
    'Abigail',
    'Adam',
    'Adele',
    'Adrian',
    'Ahmed',
    'Aidan',
    'Aisha',
  ],
  ...['Alan', 'Alex', 'Alexander', 'Alexandra', 'Alfie', 'Alice', 'Alison', 'Amanda', 'Amelia'],
  ...['Amina', 'Amir', 'Amy', 'Andrea', 'Andrew', 'Andy', 'Angela', 'Anita', 'Anna', 'Anne'],
  ...['Annette', 'Anthony', 'Antony', 'Archie', 'Arthur', 'Ashley', 'Barbara', 'Beatrice', 'Becky'],
  ...['Ben', 'Benjamin', 'Bernadette', 'Beth', 'Bethany', 'Brenda', 'Brian', 'Bridget', 'Callum'],
  ...['Cameron', 'Carl', 'Carla', 'Caroline', 'Catherine', 'Charles', 'Charlie', 'Charlotte'],
  ...['Cheryl', 'Chloe', 'Chris', 'Christine', 'Christopher', 'Claire', 'Clare', 'Colin', 'Connor'],
  ...['Craig', 'Daniel', 'Danielle', 'Dave', 'David', 'Deborah', 'Debbie', 'Denise', 'Derek'],
  ...['Diane', 'Donna', 'Dorothy', 'Edward', 'Eileen', 'Elaine', 'Eleanor', 'Elizabeth', 'Ellie'],
  ...[
    'Emily',
    'Emma',
    'Eric',
    'Erin',
    'Ethan',
    'Evelyn',
    'Fatima',
    'Fiona',
    'Frances',
    'Francesca',
  ],
  ...[
    'Fred',
    'Freddie',
    'Gareth',
    'Gary',
    'Gavin',
    'Gemma',
    'Geoff',
    'Geoffrey',
    'George',
    'Gillian',
  ],
  ...['Gordon', 'Graham', 'Hannah', 'Harriet', 'Harry', 'Hassan', 'Hayley', 'Heather', 'Helen'],
  ...[
    'Henry',
    'Hussain',
    'Ian',
    'Ibrahim',
    'Imran',
    'Irene',
    'Isaac',
    'Isabel',
    'Isabella',
    'Jacob',
  ],
  ...[
    'Jacqueline',
    'Jake',
    'James',
    'Jamie',
    'Jane',
    'Janet',
    'Janice',
    'Jason',
    'Jasmine',
    'Jenna',
  ],
  ...[
    'Jennifer',
    'Jenny',
    'Jeremy',
    'Jess',
    'Jo',
    'Jessica',
    'Jill',
    'Jim',
    'Joan',
    'Joanna',
    'Joanne',
  ],
  ...['Joe', 'John', 'Jonathan', 'Joseph', 'Joshua', 'Joyce', 'Judith', 'Julia', 'Julian', 'Julie'],
  ...['Justin', 'Karen', 'Kate', 'Katherine', 'Kathleen', 'Kathryn', 'Katie', 'Keith', 'Kenneth'],
  ...[
    'Kevin',
    'Khadija',
    'Kieran',
    'Kim',
    'Kimberley',
    'Kirsty',
    'Laura',
    'Lauren',
    'Leah',
    'Leanne',
  ],
  ...[
    'Leila',
    'Leon',
    'Lesley',
    'Leslie',
    'Liam',
    'Linda',
    'Lindsay',
    'Lisa',
    'Lorraine',
    'Louise',
  ],
  ...['Lucy', 'Luke', 'Lydia', 'Lynn', 'Lynne', 'Malcolm', 'Margaret', 'Maria', 'Marie', 'Marion'],
  ...['Martin', 'Mary', 'Matthew', 'Maureen', 'Megan', 'Melanie', 'Melissa', 'Michael', 'Michelle'],
  ...['Mick', 'Mike', 'Mohamed', 'Mohammad', 'Mohammed', 'Molly', 'Muhammad', 'Nadia', 'Naomi'],
  ...['Natalie', 'Natasha', 'Nathan', 'Neil', 'Niamh', 'Nicholas', 'Nicola', 'Nicole', 'Nigel'],
  ...[
    'Noah',
    'Oliver',
    'Olivia',
    'Omar',
    'Oscar',
    'Pamela',
    'Patricia',
    'Patrick',
    'Paul',
    'Paula',
  ],
  ...['Pauline', 'Peter', 'Philip', 'Phillip', 'Poppy', 'Priya', 'Rachael', 'Rachel', 'Rajesh'],
  ...['Raymond', 'Rebecca', 'Richard', 'Robert', 'Roger', 'Ronald', 'Rosemary', 'Ruth', 'Ryan'],
  ...['Sally', 'Sam', 'Samantha', 'Samuel', 'Sandra', 'Sanjay', 'Sara', 'Sarah', 'Scott', 'Sean'],
  ...['Shane', 'Sharon', 'Sheila', 'Shirley', 'Simon', 'Sofia', 'Sophia', 'Sophie', 'Stacey'],
  ...['Stephanie', 'Stephen', 'Steve', 'Steven', 'Stuart', 'Susan', 'Suzanne', 'Sylvia', 'Tanya'],
  ...['Teresa', 'Terry', 'Theresa', 'Thomas', 'Tim', 'Timothy', 'Tina', 'Tom', 'Tony', 'Tracey'],
  ...['Tracy', 'Trevor', 'Valerie', 'Vanessa', 'Vera', 'Veronica', 'Wayne', 'Wendy', 'William'],
  ...['Yasmin', 'Yusuf', 'Yvonne', 'Zainab', 'Zara', 'Zoe'],
  ...['Aaliyah', 'Agnieszka', 'Aleksandra', 'Ali', 'Aliyah', 'Annie', 'Ayesha', 'Billie', 'Bilal'],
  ...['Bradley', 'Carly', 'Cathy', 'Clive', 'Dan', 'Danny', 'Darren', 'Dean', 'Debra', 'Dennis'],
  ...['Dominic', 'Duncan', 'Ella', 'Ellen', 'Evie', 'Ewa', 'Faisal', 'Farah', 'Freya', 'Gail'],
  ...['Glenn', 'Gwen', 'Haroon', 'Hilary', 'Hugh', 'Isla', 'Ivan', 'Jack', 'Jackie', 'Janine'],
  ...['Jaspreet', 'Jeanette', 'Jodie', 'Josie', 'Katarzyna', 'Kath', 'Kathy', 'Katy', 'Kayleigh'],
  ...['Keeley', 'Kelly', 'Kerry', 'Kirsten', 'Kyle', 'Lara', 'Leo', 'Lewis', 'Liz', 'Lizzie'],
  ...['Lola', 'Louis', 'Mandy', 'Marcus', 'Marek', 'Matt', 'Maggie', 'Mehmet', 'Mia', 'Mikey'],
  ...['Moira', 'Nasreen', 'Nick', 'Nina', 'Norman', 'Olga', 'Pete', 'Phil', 'Piotr', 'Rashid'],
  ...['Rhys', 'Ricky', 'Rita', 'Robin', 'Ross', 'Rukhsana', 'Sadia', 'Saira', 'Salma', 'Sana'],
  ...['Shabana', 'Shannon', 'Shaun', 'Shazia', 'Sian', 'Siobhan', 'Svetlana', 'Tariq', 'Ted'],
  ...['Toby', 'Tracie', 'Usman', 'Victor', 'Vikram', 'Vivienne', 'Wahid', 'Zahra', 'Zak'],
];

/** Last names that are no word of every day, and no place. */
export const lastNames = [
  ...['Smith', 'Jones', 'Williams', 'Taylor', 'Davies', 'Evans', 'Thomas', 'Johnson', 'Roberts'],
  ...[
    'Wilson',
    'Robinson',
    'Thompson',
    'Hughes',
    'Edwards',
    'Harris',
    'Lewis',
    'Jackson',
    'Clarke',
  ],
  ...['Patel', 'Khan', 'Begum', 'Ahmed', 'Hussain', 'Singh', 'Kaur', 'Kelly', 'Murphy', 'Nowak'],
  ...['Kowalski', 'Kowalska', 'Simpson', 'Watson', 'Morris', 'Morgan', 'Harrison', 'Anderson'],
  ...['Campbell', 'Stewart', 'Scott', 'Mitchell', 'Bailey', 'Bennett', 'Griffiths', 'Phillips'],
];

/** Titles that nobody writes in small letters but before a name. */
export const titlesInSmall = ['mr', 'mrs', 'cllr', 'dr', 'pc', 'sgt', 'prof'];

/** Those of them that stand for what one sees or uses too: only before a last name are they titles. */
export const shortTitles = ['dr', 'pc'];

/** Behind a title in small letters these are no name: “mr or mrs”. */
export const wordsAfterTitles = [
  ...['or', 'and', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'may', 'can', 'will', 'is', 'on', 'in'],
  ...['at', 'to', 'with', 'for', 'from', 'who', 'that', 'not', 'has', 'does', 'instead', 'too'],
  ...['right'],
];

/** How words end that bodies call themselves, and people do not: “Harbour Lights”, “Moving Forward”. */
export const endingsOfBodies = [
  ...['ing', 'tion', 'ment', 'ity', 'ness', 'ance', 'ence', 'ways', 'works', 'lights', 'voices'],
  ...['links', 'steps', 'lives', 'futures', 'families', 'friends', 'minds', 'hearts', 'hands'],
  ...['homes', 'roots', 'wings', 'bridges', 'paths', 'together', 'forward', 'outreach', 'recovery'],
  ...['space', 'spaces', 'place', 'places', 'base', 'point', 'start', 'media', 'news', 'press'],
  ...['radio', 'star', 'times', 'post', 'echo', 'express', 'live', 'online', 'today', 'oracle'],
  ...[
    'personnel',
    'partners',
    'partnership',
    'carers',
    'sisters',
    'brothers',
    'mothers',
    'fathers',
  ],
  ...['workers', 'keepers', 'makers', 'matters', 'change', 'choices', 'rights', 'justice', 'hope'],
];
