/** The kinds that came with the reader; what the bot cannot answer yet is read in its final shape. */
export const KINDS = `
# gap @Venlo m:profile_share
hoeveel profielen nog tot 70% in Venlo
# stands_out @R:Zeeland
wat valt op in Zeeland
# why @Rotterdam,Venlo
waarom is Rotterdam lager dan Venlo
# position @Venlo
op welke plaats staat Venlo landelijk
# movers @R:Holland_Rijnland p:oldest..newest
stijgers en dalers in Holland Rijnland
# group_list
groepen
# group_remove
groep maas verwijderen
# group_set @Venlo,Venray,Gennep
maak groep maas = venlo, venray, gennep
`;
