"""Nodes that are places or organisations → drafts, and what a place is called."""

from kiosk.domain.sentences import say
from kiosk.sources.drafts import MemberDraft, PlaceDraft
from kiosk.sources.linked.context import ReadingContext, check_fit, https, slug
from kiosk.sources.linked.item import Item, ItemError, LangString, line
from kiosk.sources.linked.nodes import Node, Value
from kiosk.sources.tables.forms.catalogue import NAME
from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.values.parsing import coordinates, email
from kiosk.sources.tables.values.telephones import phone

ORGANISATIONS = frozenset(
    """
    Organization Airline Consortium Cooperative Corporation EducationalOrganization CollegeOrUniversity ElementarySchool
    HighSchool MiddleSchool Preschool School FundingScheme FundingAgency GovernmentOrganization LibrarySystem
    LocalBusiness AnimalShelter ArchiveOrganization AutomotiveBusiness AutoRepair ChildCare Dentist DryCleaningOrLaundry
    EmergencyService EmploymentAgency EntertainmentBusiness AmusementPark ArtGallery Casino ComedyClub NightClub
    FinancialService AccountingService BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery
    CafeOrCoffeeShop FastFoodRestaurant IceCreamShop Restaurant Winery Distillery GovernmentOffice PostOffice
    HealthAndBeautyBusiness BeautySalon HairSalon HealthClub HomeAndConstructionBusiness Electrician Plumber
    InternetCafe
    LegalService Attorney Notary Library LodgingBusiness BedAndBreakfast Hostel Hotel Motel Resort MedicalBusiness
    MedicalClinic Hospital Pharmacy Physician ProfessionalService RadioStation RealEstateAgent RecyclingCenter
    SelfStorage
    ShoppingCenter SportsActivityLocation BowlingAlley ExerciseGym GolfCourse SportsClub Store BikeStore BookStore
    ClothingStore ComputerStore ConvenienceStore DepartmentStore ElectronicsStore Florist FurnitureStore GroceryStore
    HobbyShop JewelryStore MusicStore PetStore ShoeStore SportingGoodsStore ToyStore TelevisionStation
    TouristInformationCenter TravelAgency MedicalOrganization NGO NewsMediaOrganization OnlineBusiness OnlineStore
    PerformingGroup DanceGroup MusicGroup TheaterGroup PoliticalParty Project ResearchProject ResearchOrganization
    SearchRescueOrganization SportsOrganization SportsTeam WorkersUnion
    """.split()
)
PLACES = frozenset(
    """
    Place Accommodation Apartment House Room HotelRoom MeetingRoom Suite AdministrativeArea City Country State
    SchoolDistrict CivicStructure Airport Aquarium Beach BoatTerminal Bridge BusStation BusStop Campground Cemetery
    Crematorium EventVenue FireStation GovernmentBuilding CityHall Courthouse Embassy LegislativeBuilding MovieTheater
    Museum MusicVenue Park ParkingFacility PerformingArtsTheater PlaceOfWorship BuddhistTemple Church CatholicChurch
    HinduTemple Mosque Synagogue Playground PoliceStation PublicToilet RVPark StadiumOrArena SubwayStation TaxiStand
    TrainStation Zoo Landform BodyOfWater Canal LakeBodyOfWater OceanBodyOfWater Pond Reservoir RiverBodyOfWater
    SeaBodyOfWater Waterfall Continent Mountain Volcano LandmarksOrHistoricalBuildings Residence ApartmentComplex
    GatedResidenceCommunity SingleFamilyResidence TouristAttraction TouristDestination
    """.split()
)
_STREET = ("streetAddress", "postOfficeBoxNumber")


def is_organisation(node: Node) -> bool:
    """Whether `node` is an organisation of any kind; a business is one, though it is a place too."""
    return bool(node.values) and not ORGANISATIONS.isdisjoint(node.types)


def is_place(node: Node) -> bool:
    """Whether `node` is a place of any kind."""
    return bool(node.values) and not is_organisation(node) and not PLACES.isdisjoint(node.types)


def place_name(context: ReadingContext, value: Value) -> str:
    """What a place is called, with the larger one it is in; else its address on one line; else empty."""
    if isinstance(value, LangString):
        return "" if "://" in value.text else line(value.text)
    if not isinstance(value, Node):
        return ""
    name = context.name_of(value)
    if name:
        larger = (context.name_of(outer) for outer in context.graph.all(value, "containedInPlace", "containedIn"))
        return line(", ".join(dict.fromkeys((name, *filter(None, larger)))))
    addresses = context.graph.all(value, "address") or (value,)
    return next(filter(None, (_address(context, address) for address in addresses)), "")


def _address(context: ReadingContext, value: Value) -> str:
    if not isinstance(value, Node):
        return line(value.text) if isinstance(value, LangString) else ""
    street = context.names(value, *_STREET)
    return line(", ".join((*street, *context.names(value, "addressLocality"))))


def read_place(context: ReadingContext, item: Item, node: Node) -> PlaceDraft:
    """The draft of a place.

    Raises:
        ItemError: it has no name, or a value that nobody can mean.
    """
    check_fit(node)
    name, id = _named(context, item, node, "place")
    summary, text = _about(context, item, node)
    return PlaceDraft(id, item.where, name, summary, text, coordinates=_coordinates(context, item, node))


def read_member(context: ReadingContext, item: Item, node: Node) -> MemberDraft:
    """The draft of an organisation; its logo is not taken, a picture needs a text in every language.

    Raises:
        ItemError: it has no name, or a value that nobody can mean.
    """
    check_fit(node)
    name, id = _named(context, item, node, "member")
    summary, text = _about(context, item, node)
    places = (place_name(context, value) for value in context.graph.all(node, "location", "address"))
    return MemberDraft(
        id,
        item.where,
        name,
        summary,
        text,
        place=next(filter(None, places), ""),
        website=https(item, "url", context.addresses(node, "url")),
        phone=_contact(context, item, node, "telephone"),
        email=_contact(context, item, node, "email"),
        tags=context.tags(node, "keywords", "knowsAbout"),
    )


def _named(context: ReadingContext, item: Item, node: Node, kind: str) -> tuple[dict[str, str], str]:
    name = dict(item.texts("name", context.words(node, "name", "legalName", "alternateName"), NAME.longest))
    if not name:
        raise ItemError("name", "", say("It has no name."), say("Give it one where it comes from."))
    return name, slug(name.get(context.language) or next(iter(name.values())), kind)


def _about(context: ReadingContext, item: Item, node: Node) -> tuple[dict[str, str], dict[str, str]]:
    brief = context.words(node, "disambiguatingDescription", "slogan")
    summary, text = item.about("description", brief, context.words(node, "description"))
    return dict(summary), dict(text)


def _contact(context: ReadingContext, item: Item, node: Node, column: str) -> str:
    points = (value for value in context.graph.all(node, "contactPoint", "contactPoints") if isinstance(value, Node))
    said = (words.text for each in (node, *points) for words in context.words(each, column))
    text = line(next(said, "")).removeprefix("mailto:").removeprefix("tel:").split("?")[0]
    cells = CellContext(context.today, (context.language,), frozenset())
    try:
        return (phone if column == "telephone" else email)(text, cells) if text else ""
    except CellError as failure:
        item.warn(column, text, failure.sentence, failure.remedy)
        return ""


def _coordinates(context: ReadingContext, item: Item, node: Node) -> str:
    shapes = (value for value in context.graph.all(node, "geo") if isinstance(value, Node))
    for each in (*shapes, node):
        numbers = [words.text for name in ("latitude", "longitude") for words in context.words(each, name)[:1]]
        if len(numbers) == 2:
            text = ",".join(number.strip().replace(",", ".") for number in numbers)
            try:
                return coordinates(text, CellContext(context.today, (context.language,), frozenset()))
            except CellError as failure:
                item.warn("geo", text, failure.sentence, failure.remedy)
    return ""
