"""Calendar files, read back by the parser that wrote them and by another one."""
