//! The behaviour of people: how long they take, when they press "try again", and when they leave. These figures were
//! assumed, not measured. docs/testing-of-this-project.md lists them.

use super::client::{Client, Standing};
use super::{Deed, MINUTE, Random, SECOND};

/// The median time from the message that a link was sent to the click on the link.
const MAIL: u64 = MINUTE;
/// The median time from the password form to its submission.
const TYPING: u64 = 40 * SECOND;
/// The median time from the first offer to try again to the click.
const PRESS: u64 = 6 * SECOND;
/// How much longer each further click takes, in tenths.
const PRESS_GROWTH: u64 = 15;
/// The share of people who come back after leaving.
const COME_BACK: f64 = 0.7;
/// The median time until they come back.
const BACK_AFTER: u64 = 20 * MINUTE;
/// The standard deviation of the logarithms of the times.
const SPREAD: f64 = 0.8;

/// Why a page is opened, or what the person does on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    RequestLink,
    OpenKey,
    SetPassword,
}

struct Person {
    client: Option<Client>,
    /// How many pages the person has opened.
    page: u32,
    has_key: bool,
    /// The number of the current trouble; `None` if there is none.
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

    /// The client of the page, if the page is still open.
    pub fn client(&mut self, person: u32, page: u32) -> Option<&mut Client> {
        let person = self.person(person);
        person.client.as_mut().filter(|_| person.page == page)
    }

    /// Opens a page and returns why.
    pub fn open_page(&mut self, person: u32, client: Client) -> (u32, Step) {
        let person = self.person(person);
        person.page += 1;
        person.presses = 0;
        person.client = Some(client);
        (person.page, if person.has_key { Step::OpenKey } else { Step::RequestLink })
    }

    /// What the person does in the page's current state, and after how long.
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

    /// Notes a failed request. Returns the trouble and the person's patience with it, if it is a new one.
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

    /// Closes the page, and returns after how long the person comes back, if ever.
    pub fn leave(&mut self, person: u32, random: &mut Random) -> Option<u64> {
        let person = self.person(person);
        person.client = None;
        person.trouble = None;
        (random.share() < COME_BACK).then(|| random.log_normal(BACK_AFTER, SPREAD))
    }
}
