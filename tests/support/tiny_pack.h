// A pack for tests of saving and undoing, where the form itself does not matter.
#pragma once

namespace aspirant::testing {

// A form small enough to read: a name, a follow-up shown for "yes", a list of officers, a slot.
inline const char* const tinyPack = R"({
 "format": 1, "id": "tiny", "version": "1.0.0", "legal_status": "product", "as_at": "2026-01-01",
 "title": {"en": "Tiny", "zh-Hant": "小", "zh-Hans": "小"}, "summary": {"en": "Tiny", "zh-Hant": "小", "zh-Hans": "小"},
 "choices": {}, "sources": [],
 "sections": [{"id": "one", "title": {"en": "One", "zh-Hant": "一", "zh-Hans": "一"}, "questions": [
   {"id": "name", "type": "text", "required": true, "status": "product", "text": {"en": "Corporate name", "zh-Hant": "名稱", "zh-Hans": "名称"}},
   {"id": "listed", "type": "yes_no", "status": "product", "text": {"en": "Listed?", "zh-Hant": "上市？", "zh-Hans": "上市？"}},
   {"id": "exchange", "type": "text", "status": "product", "visible": "listed", "text": {"en": "Exchange", "zh-Hant": "交易所", "zh-Hans": "交易所"}},
   {"id": "ro", "type": "repeat", "status": "product", "text": {"en": "Officers", "zh-Hant": "人員", "zh-Hans": "人员"}, "fields": [
     {"id": "name", "type": "text", "status": "product", "text": {"en": "Name", "zh-Hant": "姓名", "zh-Hans": "姓名"}}]}
 ]}],
 "documents": [{"id": "doc", "accept": ["pdf"], "max_bytes": 100, "status": "product", "text": {"en": "Certificate", "zh-Hant": "證書", "zh-Hans": "证书"}}]
})";

} // namespace aspirant::testing
