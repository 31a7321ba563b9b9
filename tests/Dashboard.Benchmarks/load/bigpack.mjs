// Writes a valid data pack of any size into a folder: claims of companies over fifty years, none of which contradicts another.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const years = 50, first = 1970;

const manifest = name => JSON.stringify({
  name, title: 'Load', description: 'Made for measuring', version: '1.0.0', created: '2026-01-01',
  resources: ['sources', 'entities', 'segments', 'claims', 'relations'].map(table => ({ name: table, path: `${table}.csv` })),
});

const table = (head, rows) => `${[head, ...rows].join('\n')}\n`;

/** Writes the pack and returns its folder. */
export async function writePack(parent, claims) {
  const name = `load-${claims}`, folder = join(parent, name);
  const numbers = n => Array.from({ length: n }, (_, at) => at);
  const companies = Math.ceil(claims / years), sources = Math.ceil(claims / 100);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries({
    'datapackage.json': manifest(name),
    'sources.csv': table('id,number,publisher,title,url,date,kind,language', numbers(sources).map(at => `load-s${at},${at + 1},Publisher ${at},Report ${at},https://load.example/${at},2025-01-10,filing,en`)),
    'entities.csv': table('id,name,kind,aliases,description', numbers(companies).map(at => `load-c${at},Load ${at},company,,`)),
    'segments.csv': table('id,name,position,description', numbers(5).map(at => `load-g${at},Load segment ${at},,`)),
    'claims.csv': table('id,statement,label,entity,mentions,metric,definition,value,low,high,unit,period_kind,period_label,period_start,period_end,status,qualifier,segments,sources,flags', numbers(claims).map(at => {
      const [company, year] = [Math.floor(at / years), first + at % years];
      return `load-${at},Load ${company} sold for ${year % 90 + 10} million in ${year},,load-c${company},,revenue,net,${year % 90 + 10},,,USD million,calendar-year,${year},${year}-01-01,${year}-12-31,actual,,load-g${at % 5},load-s${Math.floor(at / 100)},`;
    })),
    'relations.csv': table('from,kind,to,formula,note', []),
  }).map(([file, text]) => writeFile(join(folder, file), text)));
  return folder;
}
