// What opens a title or an institution and never a person's name.
export const NO_NAME =
  /^(?:The|An?|On|In|Of|For|To|From|At|By|With|And|Or|El|La|Los|Las|Le|Lo|Una?|En|Por|Para|Del|Sobre|Hacia|Die|Der|Das|Ein|Eine|Zur|Zum|Über|Les|Une|Des|Sur|How|Why|What|When|Where|Is|Are|New|North|South|East|West|National|International|Public|Security|Press|Remarks|Interview|Entrevista|Special|Report|Chapter|Mexico|México|United|University|Foreign|Vol|Volume|See|Paper|Note|Title|No|Núm|Num|Nr|Issue|Toward|Towards|Beyond|Between|Against|After|Before|Introduction|Verfassung|Rede|Gesetz|Aus|Im|Am|Vom|Von|Zwischen|Gegen)$/;

// "Institute", "Council", "Department": no person either, wherever it stands
export const NO_PERSON =
  /^(?:Universit|Universi[dt]|Institut|Cent(?:er|re|ro)s?$|Council|Consejo|Committee|Commission|Comisi|Department|Ministr|Secretar|Office|Bureau|Agency|Bank$|Foundation|Association|Society|Organi[sz]|Nations|Zentrum$|Akademie$|[A-Z]?[a-zß-ÿ]*(?:amt|ministerium|stiftung|verband)$|Government|Sena[dt]|Cámara|Procuradur|Presidenc|Gobierno|República|Chronicle|Herald|Tribune|Magazine|Quarterly|Congress|Press$|Journal|Review|Revista|Times$|Post$|Reports?$|Act$|Policy|Studies|Research|News|Inc$|Ltd$|Corp$|Corporation|College|Schools?$|Command$|Forces$|Services?$|Strategy|Plan$|Law$|Ley$|Decreto|Summit$|Treaty|Agreement|Group$|Grupo$|Program|Projects?$|World$)/;
