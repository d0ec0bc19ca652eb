"Installs courselm; every setting is read from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=['=']); ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

dev = ['nbdev==2.4.14', 'execnb<0.2', 'fastcore<2', 'ghapi<2', 'jupyterlab', 'jupytext', 'nbclient', 'nbconvert',
       'ipykernel', 'pytest', 'hypothesis']
refs = ['transformers', 'tokenizers', 'tiktoken', 'nltk', 'scipy']

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], license='Apache-2.0',
    author=cfg['author'], author_email=cfg['author_email'], keywords=cfg['keywords'].split(),
    long_description=(here/'README.md').read_text(encoding='utf-8') if (here/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=['courselm', 'courselm.*']), include_package_data=True,
    install_requires=['torch', 'einops', 'numpy', 'regex', 'datasets', 'safetensors', 'matplotlib', 'tqdm', 'typer', 'jinja2'],
    extras_require={'dev': dev, 'refs': refs},
    entry_points={'console_scripts': ['courselm=courselm.cli:main'], 'nbdev': ['courselm=courselm._modidx:d']},
    zip_safe=False,
)
