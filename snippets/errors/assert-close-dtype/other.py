import torch

one = torch.ones(1)
for other in (torch.tensor(1.0), one.to_sparse(), one.to("meta")):
    try:
        torch.testing.assert_close(one, other)
    except AssertionError as error:
        print(error)
