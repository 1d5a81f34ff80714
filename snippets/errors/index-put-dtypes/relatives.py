import torch

tensor, places = torch.zeros(3), torch.tensor([0, 2])
values = torch.ones(2, dtype=torch.float64)
mask = torch.tensor([True, False, True])
for name, *arguments in (
    ("index_add_", 0, places, values),
    ("index_copy_", 0, places, values),
    ("scatter_", 0, places, values),
    ("masked_scatter_", mask, values),
):
    try:
        getattr(tensor, name)(*arguments)
    except RuntimeError as error:
        print(error)
