import torch
from pydantic import BaseModel
from pydantic.errors import PydanticSchemaGenerationError

try:
    class Refused(BaseModel):
        x: torch.Tensor
except PydanticSchemaGenerationError as error:
    print(str(error).split(". ")[0])

class Item(BaseModel, arbitrary_types_allowed=True):
    x: torch.Tensor

print(Item(x=torch.ones(2)))
print(Item(x=torch.ones(2)) == Item(x=torch.ones(2)))
