import torch

u, i = torch.tensor([3, 1], dtype=torch.uint16), torch.tensor([0])
answers = {"works": [], "raises": []}
for code in """u+u u-u u*u u/u u//u u%u -u ~u u&u u>>1 u==u u<u
u.sum() u.min() u.argmax() u.sort() u.unique() u.clamp(0,2) u.flip(0)
u[i] u[u==1] u[1:] u.float() u.gather(0,i) torch.maximum(u,u)
torch.cat([u,u]) torch.where(u==u,u,u)""".split():
    try:
        eval(code)
        answers["works"].append(f"`{code}`")
    except NotImplementedError:
        answers["raises"].append(f"`{code}`")
for answer, codes in answers.items():
    print(f"- {answer}:", ", ".join(codes))
