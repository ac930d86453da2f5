//! What people do: how long they take, when they press "try again", and when they leave. No figure here was measured;
//! docs/testing-of-this-project.md lists them, so that whoever knows better can put in their own.

use super::client::{Client, Standing};
use super::{Deed, MINUTE, Random, SECOND};

/// From the message that a link was sent to the click on it: the median.
const MAIL: u64 = MINUTE;
/// From the question for a password to the click that sets it: the median.
const TYPING: u64 = 40 * SECOND;
/// From the first offer to try again to the click: the median.
const PRESS: u64 = 6 * SECOND;
/// How much longer each further one takes, in tenths.
const PRESS_GROWTH: u64 = 15;
/// How many of those who left come back.
const COME_BACK: f64 = 0.7;
/// After how long: the median.
const BACK_AFTER: u64 = 20 * MINUTE;
/// How far people differ: the standard deviation of the logarithms.
const SPREAD: f64 = 0.8;

/// What a page is opened for, or the person does on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    RequestLink,
    OpenKey,
    SetPassword,
}

struct Person {
    client: Option<Client>,
    /// Counts the pages that they have opened.
    page: u32,
    has_key: bool,
    /// Counts the troubles; `None` where all is well.
    trouble: Option<u32>,
    troubles: u32,
    presses: u32,
}

pub struct People(Vec<Person>);

impl People {
    pub fn new(count: u32) -> Self {
        let person = || Person { client: None, page: 0, has_key: false, trouble: None, troubles: 0, presses: 0 };
        Self((0..count).map(|_| person()).collect())
    }

    fn person(&mut self, person: u32) -> &mut Person {
        &mut self.0[person as usize]
    }

    /// The page's client, where the page is still open.
    pub fn client(&mut self, person: u32, page: u32) -> Option<&mut Client> {
        let person = self.person(person);
        person.client.as_mut().filter(|_| person.page == page)
    }

    /// Opens a page and tells what for.
    pub fn open_page(&mut self, person: u32, client: Client) -> (u32, Step) {
        let person = self.person(person);
        person.page += 1;
        person.presses = 0;
        person.client = Some(client);
        (person.page, if person.has_key { Step::OpenKey } else { Step::RequestLink })
    }

    /// What the person will do about where the page stands now, and after how long.
    pub fn stands(&mut self, person: u32, standing: Standing, random: &mut Random) -> Option<(u64, Deed)> {
        let person = self.person(person);
        if matches!(standing, Standing::LinkSent | Standing::AsksPassword | Standing::Done) {
            (person.trouble, person.presses) = (None, 0);
        }
        match standing {
            Standing::New | Standing::Busy => None,
            Standing::LinkSent => {
                person.has_key = true;
                Some((random.log_normal(MAIL, SPREAD), Deed::Begin(Step::OpenKey)))
            }
            Standing::AsksPassword => Some((random.log_normal(TYPING, SPREAD), Deed::Begin(Step::SetPassword))),
            Standing::AsksToTryAgain => {
                let median = (0..person.presses.min(20)).fold(PRESS, |time, _| time * PRESS_GROWTH / 10);
                person.presses += 1;
                Some((random.log_normal(median, SPREAD), Deed::TryAgain))
            }
            Standing::Done => {
                person.client = None;
                None
            }
        }
    }

    /// A request has failed: the trouble and the patience with it, where it is a new one.
    pub fn trouble(&mut self, person: u32, page: u32, patience: u64, random: &mut Random) -> Option<(u32, u64)> {
        let person = self.person(person);
        if person.page != page || person.client.is_none() || person.trouble.is_some() {
            return None;
        }
        person.troubles += 1;
        person.trouble = Some(person.troubles);
        Some((person.troubles, random.log_normal(patience, SPREAD)))
    }

    pub fn is_in_trouble(&mut self, person: u32, page: u32, trouble: u32) -> bool {
        let person = self.person(person);
        person.page == page && person.client.is_some() && person.trouble == Some(trouble)
    }

    /// Closes the page, and answers after how long the person comes back, if ever.
    pub fn leave(&mut self, person: u32, random: &mut Random) -> Option<u64> {
        let person = self.person(person);
        person.client = None;
        person.trouble = None;
        (random.share() < COME_BACK).then(|| random.log_normal(BACK_AFTER, SPREAD))
    }
}
