-- As whom a person may act is told by the record's accreditations. The register knows who somebody is and nothing more.
drop table persons.capacity;
