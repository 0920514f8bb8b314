#include "model/subform/declaration_text.h"

namespace aspirant::subform {

Text declarationText(int version)
{
    if (version != 1)
        return {};
    return {QStringLiteral("I have read every answer in this part. I declare that what it states about me is true and complete. I will tell the "
                           "applicant at once when any of it changes. I understand that it will be given to the Securities and Futures Commission "
                           "in support of an application, and that false or misleading information may be an offence, in particular under sections "
                           "383 and 384 of the Securities and Futures Ordinance (Cap. 571) and, in an application under the Anti-Money Laundering "
                           "and Counter-Terrorist Financing Ordinance (Cap. 615), under its sections 53ZTO, 53ZTP and 53ZTQ."),
            QStringLiteral("本人已細閱這部分的每項答案。本人聲明，其中有關本人的陳述均屬真實及完整；如有任何改變，本人會立即通知申請人。本人明白，這些資料將"
                           "提交予證券及期貨事務監察委員會以支持一項申請，而提供虛假或具誤導性的資料可能構成罪行，尤其是根據《證券及期貨條例》（第571章）"
                           "第383及384條，以及（如申請根據《打擊洗錢及恐怖分子資金籌集條例》（第615章）提出）該條例第53ZTO、53ZTP及53ZTQ條。"),
            QStringLiteral("本人已细阅这部分的每项答案。本人声明，其中有关本人的陈述均属真实及完整；如有任何改变，本人会立即通知申请人。本人明白，这些资料将"
                           "提交给证券及期货事务监察委员会以支持一项申请，而提供虚假或具误导性的资料可能构成罪行，尤其是根据《证券及期货条例》（第571章）"
                           "第383及384条，以及（如申请根据《打击洗钱及恐怖分子资金筹集条例》（第615章）提出）该条例第53ZTO、53ZTP及53ZTQ条。")};
}

} // namespace aspirant::subform
