import { strToU8, zipSync } from 'fflate'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`
const ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function relationships(...list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const all = list.map(
    ([id, kind, to]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${to}"/>`,
  )
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type.startsWith('.') ? `${ML}${type}+xml` : type}"/>`

/** The first sheet, with one of everything a patch must leave alone. */
const activity = `${HEAD}<worksheet ${SHEET}><!-- <row r="1"> in a comment --><sheetPr><tabColor rgb="FF2E7D32"/></sheetPr><dimension ref="A1:E22"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="22" customWidth="1"/><col min="7" max="7" width="12" style="3" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:5" ht="28" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="inlineStr"><is><t>用量</t></is></c><c r="D3" t="inlineStr"><is><r><t>因</t></r><r><rPr><b/></rPr><t>子</t></r></is></c><c r="E3" t="s"><v>3</v></c></row>
<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4" t="inlineStr"><is><t>kWh</t></is></c><c r="C4" s="2"><v>1250000</v></c><c r="D4"><v>5.366E-4</v></c><c r="E4" s="2"><f>_xldudf_ZC_EMISSIONS(A4,C4,B4)</f><v>670.75</v></c></row>
<row r="5"><c r="A5" t="inlineStr"><is><t>天然气</t></is></c><c r="B5" t="inlineStr"><is><t>Nm3</t></is></c><c r="C5" s="2"><v>82000</v></c><c r="D5"><v>2.16E-3</v></c><c r="E5" s="2"><f>ZC.EMISSIONS(A5,C5,B5)</f><v>177.12</v></c></row>
<row r="6"><c r="A6" t="inlineStr"><is><t>合计</t></is></c><c r="E6" s="2"><f>SUM(E4:E5)</f><v>847.87</v></c></row>
<row r="8"><c r="A8" s="3"><v>46112</v></c><c r="B8" t="b"><v>1</v></c><c r="C8" t="e"><v>#N/A</v></c><c r="D8" t="str"><f>IF(A8&gt;1,"是","_xldudf_ZC_TCE(")</f><v>是</v></c><c r="E8" t="d"><v>2026-03-31</v></c></row>
<row r="10"><c r="B10" cm="1"><f t="array" ref="B10:B11">_xlfn._xlws.SORT(C4:C5)</f><v>82000</v></c></row><row r="11"><c r="B11"><v>1250000</v></c></row>
<row r="17"><c r="B17"><f t="shared" ref="B17:B19" si="0">C4*2+LOG10(10)</f><v>2500001</v></c></row><row r="18"><c r="B18"><f t="shared" si="0"/><v>164001</v></c></row><row r="19"><c r="B19"><f t="shared" si="0"/><v>1</v></c></row>
<row r="22"><c r="A22" s="2"/><c r="C22" t="str"><f>""</f><v></v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><conditionalFormatting sqref="E4:E5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>500</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B4:B5"><formula1>"kWh,Nm3"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A8" location="因子!A1" display="a &gt; b"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>'

const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00&quot; t&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="16"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`

/** The parts of a workbook that has one of nearly everything, by name; made up for the tests. */
export const fixtureParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override('xl/workbook.xml', '.sheet.main')}${[1, 2, 3].map((n) => override(`xl/worksheets/sheet${String(n)}.xml`, '.worksheet')).join('')}${override('xl/styles.xml', '.styles')}${override('xl/sharedStrings.xml', '.sharedStrings')}${override('xl/tables/table1.xml', '.table')}${override('xl/comments1.xml', '.comments')}${override('xl/metadata.xml', '.sheetMetadata')}${override('xl/calcChain.xml', '.calcChain')}${override('customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml')}</Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook ${SHEET}><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="活动" sheetId="1" r:id="rId1"/><sheet name="因子" sheetId="4" r:id="rId2"/><sheet name="内部" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">活动!$A$1:$E$8</definedName><definedName name="产量">因子!$B$8</definedName><definedName name="产量" localSheetId="1">因子!$B$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sheetMetadata', 'metadata.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
    ['rId7', 'sharedStrings', 'sharedStrings.xml'],
    ['rId8', 'calcChain', 'calcChain.xml'],
  ),
  'xl/worksheets/sheet1.xml': activity,
  'xl/worksheets/sheet2.xml': `${HEAD}<worksheet ${SHEET}><sheetData><row><c t="inlineStr"><is><t>key</t></is></c><c><v>7</v></c></row><row r="8"><c r="A8" t="inlineStr"><is><t>产量</t></is></c><c r="B8"><v>20000</v></c></row></sheetData></worksheet>`,
  'xl/worksheets/sheet3.xml': `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>hidden</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><r><t>活动 </t></r><r><rPr><b/></rPr><t>数据</t></r><rPh sb="0" eb="1"><t>カツ</t></rPh></si><si><t>能源</t></si><si><t>单位</t></si><si><t>排放_x000a_tCO2e</t></si><si><t xml:space="preserve"> 外购电力 </t></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E4" i="1"/><c r="E5" i="1"/><c r="E6" i="1"/></calcChain>`,
  'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'table', '../tables/table1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
  ),
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="C4" authorId="0"><text><r><t>电表</t></r></text></comment></commentList></comments>`,
  'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Act" displayName="Act" ref="A3:E6" totalsRowCount="1"><autoFilter ref="A3:E5"/><tableColumns count="5"><tableColumn id="1" name="能源" totalsRowLabel="合计"/><tableColumn id="2" name="单位"/><tableColumn id="3" name="用量"/><tableColumn id="4" name="因子"/><tableColumn id="5" name="排放_x000a_tCO2e" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  'customXml/item1.xml': '<zc xmlns="urn:zc:audit"><trail>abc</trail></zc>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{8D9B5A3C-2B2B-4B8E-9E10-2F3E5B0A1C11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  'xl/unknown.bin': '\u0000\u0001 whatever another program keeps here',
}

/**
 * The fixture as a file.
 *
 * @param changes - Parts to replace or add; `null` leaves one out.
 */
export function fixture(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = Object.entries({ ...fixtureParts, ...changes })
  const kept = parts.filter((part): part is [string, string] => part[1] !== null)
  return zipSync(Object.fromEntries(kept.map(([name, text]) => [name, strToU8(text)])))
}
