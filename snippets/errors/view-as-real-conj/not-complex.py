import torch

for call in (
    lambda: torch.view_as_real(torch.ones(3)),
    lambda: torch.view_as_complex(torch.ones(3, 2, dtype=torch.int64)),
    lambda: torch.view_as_complex(torch.ones(2, 3).T),
):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(error)
print(torch.view_as_complex(torch.ones(2, 3).T.contiguous()))
