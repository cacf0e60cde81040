#include "tests/core/customer/customerlog.h"

#include "core/backup/backupfolder.h"
#include "core/backup/backupname.h"
#include "core/capture/sealingtable.h"
#include "core/followup/alertlog.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordLength = 14;
/// The longest piece that the index keeps apart, and how much of a word its neighbours may share.
constexpr int PrefixLength = 5;
constexpr int SharedLength = 4;

} // namespace

CustomerLog::CustomerLog() : drafts(log.database, log.clock)
{
    addOthers();
    addRecords();
    addFollowUps();
    addHistory();
    addDrafts();
    addSealedLine();
    const Instant before = log.clock.now() - minutes(60 * 1);
    makeBackup(before);
    must(log.database.checkpoint());
    if (!QFile::copy(log.file(), aside()))
        qFatal("nothing set aside");
}

/// Letters that follow from `where` and stand nowhere else.
QString CustomerLog::word(const QString &where)
{
    const QByteArray hash = QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256);
    QString letters;
    for (int i = 0; i < WordLength; ++i)
        letters += QChar(u'a' + static_cast<char16_t>(static_cast<uchar>(hash.at(i)) % 26));
    m_words.append(letters);
    return letters;
}

QByteArrayList CustomerLog::needles() const
{
    QByteArrayList pieces{
        QByteArray(Reference.latin1()), "cu" + QByteArray(Reference.latin1()).toHex()};
    for (const QString &letters : m_words) {
        pieces.append(letters.first(PrefixLength).toLatin1());
        pieces.append(letters.mid(SharedLength).toLatin1());
    }
    return pieces;
}

CustomerPlaces CustomerLog::places() const
{
    return {
        .database = log.file(),
        .backupFolders = {log.folder.filePath(u"backups"_s), log.folder.filePath(u"chosen"_s)},
        .sealedLines = log.folder.filePath(u"sealed"_s)};
}

QString CustomerLog::backup(Instant at) const
{
    return places().backupFolders.first() + u'/' + backupname::of(at);
}

void CustomerLog::makeBackup(Instant at)
{
    const auto reader = must(Database::openReader(log.file(), log.key()));
    for (const QString &folder : places().backupFolders)
        std::ignore = must(BackupFolder(folder).add(
            *reader, log.key(), {}, {.at = at, .zone = log.clock.zone().id()}, diskFiles()));
}

Interaction CustomerLog::marked(const QString &customer)
{
    const QString which = u"interaction %1 "_s.arg(m_words.size());
    Interaction interaction = fullInteraction(
        {.at = log.clock.now() - minutes(60 * m_words.size()), .zone = "Europe/London"});
    interaction.customer = customer;
    interaction.category = word(which + u"category"_s);
    interaction.tags = {word(which + u"tag"_s), u"refund"_s};
    interaction.trigger = word(which + u"trigger"_s);
    interaction.summary = u"angry "_s + word(which + u"summary"_s);
    interaction.details = u"says "_s + word(which + u"details"_s);
    interaction.actions = {word(which + u"action"_s)};
    interaction.nextStep = word(which + u"next"_s);
    interaction.outcome = word(which + u"outcome"_s);
    interaction.escalatedTo = word(which + u"escalated"_s);
    interaction.techniques = {word(which + u"technique"_s)};
    return interaction;
}

void CustomerLog::addRecords()
{
    own = log.add(marked(Reference));
    const InteractionId binned = log.add(marked(u"@QZVKW-81"_s));
    auto changes = must(log.log.begin("delete"_L1));
    must(log.interactions.remove(changes, binned));
    must(changes.commit());
    addCrowd();
    std::ignore = log.add(marked(Reference));
    std::ignore = must(log.log.undo()); // what redo could bring back
    auto rated = must(log.log.begin("stress"_L1));
    std::ignore = must(log.ratings.add(
        rated,
        {.value = *StressLevel::from(8),
         .given = log.clock.moment(),
         .context = RatingContext::AfterInteraction,
         .interaction = own}));
    must(rated.commit());
}

/// Between others, whose rows then grow: pages are split, and pieces of rows that went to another
/// page stay in the gaps of the old one, where no deletion finds them.
void CustomerLog::addCrowd()
{
    auto many = must(log.log.begin("import"_L1));
    QList<Interaction> between;
    for (int i = 0; i < 30; ++i) {
        std::ignore = must(log.interactions.add(many, marked(Reference)));
        Interaction calm = plainInteraction(u"a calm call"_s, log.clock.moment());
        calm.id = must(log.interactions.add(many, calm));
        between.append(calm);
    }
    must(many.commit());
    auto grown = must(log.log.begin("edit"_L1));
    for (Interaction &calm : between) {
        calm.details = QString(900, u'x');
        must(log.interactions.update(grown, calm));
    }
    must(grown.commit());
}

void CustomerLog::addFollowUps()
{
    const LocalTime due{.date = QDate(2026, 5, 20), .time = QTime(15, 0), .zone = "Europe/London"};
    auto changes = must(log.log.begin("followup"_L1));
    const FollowUp ofCall{
        .interaction = own, .text = word(u"promise"_s), .customer = Reference, .due = due};
    const FollowUpId promise = must(log.followUps.add(changes, ofCall));
    const FollowUp loose{.text = word(u"loose"_s), .customer = u"QZVKW-81"_s, .due = due};
    std::ignore = must(log.followUps.add(changes, loose));
    const FollowUp ofOther{
        .interaction = other,
        .text = word(u"on another's call"_s),
        .customer = Reference,
        .due = due};
    std::ignore = must(log.followUps.add(changes, ofOther));
    must(log.followUps.renegotiate(
        changes, promise, LocalTime{.date = QDate(2026, 5, 21), .time = {}, .zone = due.zone},
        word(u"reason"_s), true));
    must(log.followUps.handOver(changes, promise, word(u"handed to"_s), true));
    must(changes.commit());
    AlertLog alerts(log.database, log.clock);
    must(log.database.execute("INSERT INTO alert (follow_up, kind, occurrence, shown_at)"
                              " SELECT id, 'at-time', 1, 2 FROM follow_up"));
}

void CustomerLog::addHistory()
{
    auto edited = must(log.log.begin("edit"_L1));
    Interaction interaction = must(log.interactions.find(own));
    interaction.details = u"later "_s + word(u"edited details"_s);
    must(log.interactions.update(edited, interaction));
    must(edited.commit());

    auto mistaken = must(log.log.begin("edit"_L1));
    interaction = must(log.interactions.find(other));
    const QString right = interaction.details;
    interaction.customer = Reference;
    interaction.details = word(u"while it was mistaken"_s);
    must(log.interactions.update(mistaken, interaction));
    must(mistaken.commit());
    auto mended = must(log.log.begin("edit"_L1));
    interaction.customer = u"other-7"_s;
    interaction.details = right;
    must(log.interactions.update(mended, interaction));
    must(mended.commit());
}

void CustomerLog::addOthers()
{
    auto changes = must(log.log.begin("import"_L1));
    for (int i = 0; i < 20; ++i) {
        Interaction interaction
            = fullInteraction({.at = log.clock.now() - minutes(60 * i), .zone = "Europe/London"});
        interaction.customer = u"other-7"_s;
        interaction.summary = u"a calm call about parcel %1"_s.arg(i);
        other = must(log.interactions.add(changes, interaction));
    }
    std::ignore = must(log.followUps.add(
        changes,
        {.interaction = other,
         .text = u"send the form"_s,
         .customer = u"other-7"_s,
         .due
         = LocalTime{.date = QDate(2026, 5, 20), .time = QTime(15, 0), .zone = "Europe/London"}}));
    must(changes.commit());
    must(drafts.save("kept"_L1, {{u"text"_s, u"about parcel 12 @other-7"_s}}));
}

void CustomerLog::addDrafts()
{
    must(drafts.save("line"_L1, {{u"text"_s, u"shouts @QZVKW-81 "_s + word(u"line"_s)}}));
    must(drafts.save(
        "reflect"_L1,
        {{u"answers"_s,
          QJsonArray{QJsonObject{{u"answer"_s, word(u"review"_s) + u" of qzvkw-81"_s}}}}}));
    must(drafts.save("popup"_L1, {{u"text"_s, word(u"popup"_s) + u" (qzvkw-81)"_s}}));
    const QString form = u"{\"id\": %1, \"customer\": \"\", \"details\": \"%2\"}"_s.arg(own.value())
                             .arg(word(u"editor"_s));
    must(drafts.save("interaction"_L1, {{u"text"_s, form}}));
}

void CustomerLog::addSealedLine()
{
    const SealedBox box = SealedBox::random();
    must(SealingTable(log.database).keep(box));
    must(sealed().publish(box));
    for (const QString &text : {u"furious @qzvkw-81"_s, u"calm @other-7"_s})
        must(sealed().add({.text = text, .edits = {}, .at = log.clock.moment()}));
}

QStringList CustomerLog::others() const
{
    QStringList rows;
    for (const QByteArray &sql : QByteArrayList{
             "SELECT group_concat(json_array(id, sort_key, customer, summary, details, actions,"
             " updated_at), char(10)) FROM (SELECT * FROM interaction"
             " WHERE customer = 'other-7' ORDER BY id)",
             "SELECT group_concat(json_array(id, interaction, text, customer, due_at), char(10))"
             " FROM (SELECT * FROM follow_up WHERE customer = 'other-7' ORDER BY id)",
             "SELECT group_concat(json_array(r.id, s.action, r.before, r.after), char(10))"
             " FROM change_row r JOIN change_set s ON s.id = r.change_set WHERE r.owner <= 20"
             " AND coalesce(r.before, '{}') ->> 'customer' IS NOT 'qzvkw-81'"
             " AND coalesce(r.after, '{}') ->> 'customer' IS NOT 'qzvkw-81'",
             "SELECT count(*) FROM interaction_search WHERE interaction_search MATCH 'parcel'",
             "SELECT content FROM draft WHERE form = 'kept'"})
        rows.append(log.value(sql));
    return rows;
}

} // namespace evenkeel::test
