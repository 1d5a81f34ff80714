import torch

t = torch.ones(2, 2, dtype=torch.complex64)
for name in "conj()", "H", "mH", "adjoint()", "mT":
    u = eval(f"t.{name}")
    copies = u.resolve_conj() is not u
    print(f"{name}: is_conj {u.is_conj()}, copies {copies}")
