#include "tests/support/testlog.h"

#include "core/storage/migrator.h"
#include "core/storage/statement.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> makeDatabase(const QString &file, const DatabaseKey &key)
{
    auto database = Database::create(file, key);
    if (!database)
        qFatal("no test database: %s", qPrintable(database.error().detail));
    if (const Result<> migrated = Migrator(**database).migrate(); !migrated)
        qFatal("no test schema: %s", qPrintable(migrated.error().detail));
    return std::move(*database);
}

} // namespace

Instant testNow()
{
    return resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London"));
}

TestLog::TestLog()
    : clock(testNow(), QTimeZone("Europe/London")), m_key(DatabaseKey::random()),
      m_database(makeDatabase(file(), m_key)), database(*m_database), log(database, clock),
      interactions(log), followUps(log), ratings(log), breathers(log), reflections(log),
      improvement(log), agentState(database, clock)
{
}

TestLog::~TestLog() = default;

QString TestLog::file() const
{
    return folder.filePath(u"evenkeel.db"_s);
}

InteractionId TestLog::addInteraction(const QString &summary, milliseconds before)
{
    return add(plainInteraction(summary, {.at = clock.now() - before, .zone = clock.zone().id()}));
}

InteractionId TestLog::add(const Interaction &interaction)
{
    Result<ChangeSet> changes = log.begin("log"_L1);
    if (!changes)
        qFatal("no change set: %s", qPrintable(changes.error().detail));
    const Result<InteractionId> id = interactions.add(*changes, interaction);
    if (!id)
        qFatal("not added: %s", qPrintable(id.error().detail));
    if (const Result<> saved = changes->commit(); !saved)
        qFatal("not saved: %s", qPrintable(saved.error().detail));
    return *id;
}

QString TestLog::value(const QByteArray &sql) const
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        qFatal("not prepared: %s", qPrintable(statement.error().detail));
    const Result<bool> row = statement->step();
    return row && *row ? statement->text(0) : QString();
}

Interaction plainInteraction(const QString &summary, const Moment &occurred)
{
    Interaction interaction;
    interaction.occurred = occurred;
    interaction.summary = summary;
    return interaction;
}

Interaction fullInteraction(const Moment &occurred)
{
    Interaction interaction = plainInteraction(u"angry about a late refund"_s, occurred);
    interaction.channel = Channel::InPerson;
    interaction.customer = u"4711"_s;
    interaction.category = u"billing"_s;
    interaction.tags = {u"refund"_s, u"second-call"_s};
    interaction.trigger = u"repeat-contact"_s;
    interaction.severity = Severity::Aggression;
    interaction.details = u"Third call.\nSays \"nobody\" wrote back; naïve façade, 50 %."_s;
    interaction.actions = {u"checked the \"ledger\""_s, u"opened a ticket\twith finance"_s};
    interaction.nextStep = u"write when the money has left"_s;
    interaction.outcome = u"escalated"_s;
    interaction.escalatedTo = u"Finance, Priya"_s;
    interaction.escalationAccepted = true;
    interaction.techniques = {u"listened-first"_s, u"gave-a-time"_s};
    return interaction;
}

} // namespace evenkeel::test
